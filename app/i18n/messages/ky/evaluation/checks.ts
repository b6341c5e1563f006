import type { DeskView } from '#app/domain/evaluation/desk.ts'
import type { EvaluationStep, Verdict } from '#app/domain/evaluation/evaluation.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { untilDay } from '#app/i18n/days.ts'
import { count, date, money, numero, shortDate } from '#app/i18n/format.ts'

const steps: Record<EvaluationStep, string> = {
  legal: 'Мыйзамга туура келиши',
  technical: 'Аткаруу жана баасы',
  signature: 'Экинчи кол',
  done: 'Чечилди',
}

const views: Record<DeskView, string> = {
  all: 'Баары',
  mine: 'Меники',
  due: 'Бүгүн жана өтүп кеткен',
  assignment: 'Тапшырыла элек',
  check: 'Текшерилип жаткан',
  signature: 'Экинчи колду күткөн',
  author: 'Автордо турган',
}

const yesMeans: Record<'legal' | 'technical', string> = {
  legal: 'Эми аткарса болору жана баасы текшерилет',
  technical: 'Экинчи кол коюлгандан кийин кабыл алынат',
}

const verdicts: Record<Verdict, string> = {
  yes: 'Өттү',
  no: 'Четке кагуу',
  return: 'Авторго кайтаруу',
}

/** The office's pages about checking. */
export const checks = {
  title: 'Сунуштарды текшерүү',
  today: (at: Date) => `Бүгүн, ${shortDate(at, 'ky')}`,
  views,
  viewsLabel: 'Кайсы иштер көрсөтүлсүн',
  steps,
  round: 'Айлампа',
  waits: {
    assignment: 'Тапшырыла элек',
    check: 'Текшерилип жатат',
    signature: 'Экинчи кол күтүүдө',
    author: 'Автордо',
  },
  work: 'Иш',
  about: 'Эмне жөнүндө',
  due: 'Мөөнөтү',
  who: 'Ким',
  next: 'Эмне кылуу керек',
  you: 'Сиз',
  nobody: 'Тапшырыла элек',
  another: 'Башка кызматкер',
  withAuthor: 'Автордо',
  overdue: (days: number) => `${count(days, 'ky')} күн өттү`,
  dueToday: 'Бүгүн',
  ahead: (days: number) => `${count(days, 'ky')} күн калды`,
  empty: 'Бул жерде азыр иш жок',
  emptyHint: 'Сунуш келгенде же мөөнөтү жакындаганда ушул жерден көрүнөт.',
  open: 'Ачуу',
  caseOf: (number: number) => `${numero(number, 'ky')} сунушту текшерүү`,
  publicPage: 'Сунуштун барагы',
  pending: 'Экинчи колду күткөн чечим',
  assignment: (name: string, due: Date) => `${name}, ${untilDay(due, 'ky')}`,
  assigned: 'Тапшырылган',
  acts: {
    assign: 'Тапшыруу',
    reassign: 'Башкага тапшыруу',
    judge: 'Текшерүү',
    sign: 'Карап, кол коюу',
    link: 'Чогуу аткарылбаган сунушту белгилөө',
    unlink: 'Белгини алуу',
    appeal: 'Даттанууну чечүү',
  },
  cameBack: (by: string, reason: string) => `Корутунду кол коюлбай кайтарылды. ${by}: ${reason}`,
  changedMeanwhile: 'Кол коюла турган нерсе өзгөрүп, корутунду кайра керек болуп калды.',
  filledIn: 'Форма мурунку корутунду боюнча толтурулду: оңдоп, кайра сактаңыз.',
  refusedSignatures: 'Кол коюлбай кайтарылган',
  refusedBy: (name: string, at: Date, reason: string) => `${name}, ${date(at, 'ky')}: ${reason}`,
  assign: {
    title: (number: number) => `${numero(number, 'ky')} сунушту тапшыруу`,
    who: 'Ким текшерет',
    due: 'Качанга чейин',
    dueHint: (from: Date, to: Date) => `${date(from, 'ky')} менен ${date(to, 'ky')} ортосунда`,
    button: 'Тапшыруу',
    nobody: 'Бул айыл өкмөтүндө баалоочу жок. Милдетти администратор берет.',
  },
  assignMany: {
    tick: (number: number) => `${numero(number, 'ky')} сунушту белгилөө`,
    which: 'Тапшырыла турган сунуштар',
    bothSteps: 'Эки текшерүү тең бир адамга',
    button: 'Белгиленгендерди тапшыруу',
  },
  judge: {
    lead: 'Ар бир критерийди белгилеңиз. Туура келбесе, эмне үчүн экенин жазыңыз: автор ушуну окуйт.',
    criteria: 'Критерийлер',
    restMet: 'Калган критерийлердин баары туура келет',
    restMetHint: 'Төмөндө жооп тандалбаган ар бир критерий «туура келет» деп сакталат.',
    note: 'Негиздеме',
    noteHint: 'Кагаздын номери, өлчөө, себеби',
    decision: 'Корутунду',
    verdict: 'Жыйынтыгында',
    verdicts,
    yesMeans,
    noMeans: 'Экинчи кол коюлгандан кийин четке кагылат',
    returnMeans: 'Автор толуктаганга чейин күтөт',
    reason: 'Себеби же эмне жетишпейт',
    reasonHint: 'Четке каксаңыз же кайтарсаңыз жазыңыз. Муну баары окуйт.',
    cost: 'Текшерилген баасы',
    costHint: (asked: Tyiyn, cap: Tyiyn | null) =>
      cap === null
        ? `Автор ${money(asked, 'ky')} сураган.`
        : `Автор ${money(asked, 'ky')} сураган. Бир сунушка эң көп ${money(cap, 'ky')} берилет.`,
    costReason: 'Баасы эмне үчүн өзгөрдү',
    yearly: 'Кийин жылына канча кетет',
    button: 'Корутундуну сактоо',
  },
  notes: {
    title: 'Ички жазуулар',
    lead: 'Муну текшергендер жана айыл өкмөтүнүн жооптуу кызматкерлери гана көрөт. Авторго да, элге да көрүнбөйт. Эки жылдан кийин өчөт.',
    label: 'Жазуу кошуу',
    button: 'Сактоо',
  },
  contacts: {
    title: 'Автордун телефону',
    lead: 'Бул барак ачылганы журналга жазылат. Номерди ушул сунуш боюнча сүйлөшүү үчүн гана колдонуңуз.',
    link: 'Автордун телефонун көрүү',
    none: 'Телефону жок',
  },
  link: {
    title: (number: number) => `${numero(number, 'ky')} сунуш менен чогуу аткарылбаган сунуштар`,
    lead: 'Эки сунуш бир жерде же бир эле иш болсо, экөөнүн бирөө гана аткарылат. Белги жана себеби баарына көрүнөт.',
    other: 'Башка сунуштун номери',
    reason: 'Эмне үчүн чогуу аткарылбайт',
    button: 'Белгилөө',
    takeBack: 'Кайсы сунуш менен чогуу аткарса болот',
    takeBackReason: 'Эмне үчүн чогуу аткарса болот',
    takeBackButton: 'Белгини алуу',
  },
}
