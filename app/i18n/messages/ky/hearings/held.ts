import type { QuestionChannel, QuestionKind, QuestionState } from '#app/domain/hearings/question.ts'
import { count, date, numero, percent } from '#app/i18n/format.ts'

const kinds: Record<QuestionKind, string> = { question: 'Суроо', proposal: 'Сунуш' }
const channels: Record<QuestionChannel, string> = {
  web: 'порталдан',
  hearing: 'угууда',
  letter: 'кат менен',
}
const states: Record<QuestionState, string> = {
  'in-time': 'Мөөнөтүндө жооп берилди',
  late: 'Кечигип жооп берилди',
  open: 'Жооп күтүлүүдө',
  overdue: 'Мөөнөтү өттү',
  remark: 'Беренеге пикир болду',
}

/** Who came to a hearing, what was asked and answered, what was written of it. */
export const heldHearing = {
  ...{ kinds, channels, states },
  came: {
    title: 'Келгендер',
    finding: (all: number, women: number) =>
      `Угууга ${count(all, 'ky')} киши келди, анын ичинде ${count(women, 'ky')} аял`,
    legend: 'Айылдар боюнча: толук тилке — аялдар, бош тилке — эркектер',
    row: (women: number, men: number) =>
      `${count(women, 'ky')} + ${count(men, 'ky')} = ${count(women + men, 'ky')}`,
    few: (fewest: number) =>
      `Аялдары же эркектери ${count(fewest, 'ky')} адамдан аз болгон айылдан, ошондой эле эсептеп чыгарууга жол ача турган айылдан канча киши келгени гана көрсөтүлөт: бөлсө, ким экени билинип калат.`,
    elsewhere: 'Башка жерден',
    nobody: 'Угууга эч ким келген жок.',
    notCounted: 'Канча киши келгени жазыла элек.',
    women: 'аялдар',
    men: 'эркектер',
    all: 'келгендер',
    share: 'аялдардын үлүшү',
    percent: (share: number) => percent(share, 'ky'),
  },
  questions: {
    becameRemark: (year: number, remark: number) =>
      `${year}\u2011жылдын бюджетине ${numero(remark, 'ky')} пикир болду: жообу ошол жерде`,
    noneOwn: 'Сиз азырынча угууларга суроо бере элексиз',
    title: 'Суроолор жана сунуштар',
    none: 'Азырынча суроо да, сунуш да жок.',
    all: 'суроолор жана сунуштар',
    answered: (answered: number) => `жооп берилди: ${count(answered, 'ky')}`,
    one: (kind: QuestionKind, number: number) => `${kinds[kind]} ${numero(number, 'ky')}`,
    from: (name: string, village: string, channel: string, at: Date) =>
      [name, village, channel, date(at, 'ky')].filter(Boolean).join(' · '),
    due: (day: string) => `Жооп бериле турган күн: ${day}`,
    responsible: (who: string) => `Жооптуу: ${who}`,
    answer: (at: Date) => `Жооп, ${date(at, 'ky')}:`,
    hidden: (reason: string) => `Ачык барактан алынды. Себеби: ${reason}`,
    ask: 'Суроо же сунуш берүү',
    askLead:
      'Суроону угуу башталганга чейин порталдан берсе болот. Телефонсуз да болот: айыл башчысына айтыңыз же айыл өкмөтүнө жазып бериңиз.',
  },
  ask: {
    title: 'Угууга суроо же сунуш',
    lead: (day: string) =>
      `Жообу ушул порталда угууга чейин же угуунун өзүндө берилет: ${day}. Жазганыңыз дароо баарына көрүнөт.`,
    kind: 'Бул эмне',
    text: 'Сурооңуз же сунушуңуз',
    named: 'Атым көрүнсүн',
    namedHint: 'Атыңыз жана фамилияңыздын биринчи тамгасы. Белгилебесеңиз, айылыңыз гана көрүнөт',
    send: 'Жөнөтүү',
  },
  minutes: {
    title: 'Протокол',
    read: 'Протоколду окуу',
    signed: 'Кол коюлган көчүрмөсү',
    notYet: (day: string) => `Протокол жарыялана элек. Мөөнөтү: ${day}.`,
    published: (at: Date) => `Жарыяланды: ${date(at, 'ky')}`,
    paper: (title: string) => `Протокол: ${title}`,
    chair: 'Төрага',
    secretary: 'Катчы',
    present: 'Катышкандар',
    said: 'Угуунун жүрүшү жана чечими',
    columns: {
      number: '№',
      village: 'Айыл',
      women: 'Аялдар',
      men: 'Эркектер',
      all: 'Бардыгы',
      what: 'Суроо же сунуш',
      answer: 'Жооп',
    },
    noAnswer: (day: string, who: string) =>
      [`Жооп бериле турган күн: ${day}.`, who].filter(Boolean).join(' '),
    later: 'Протокол жарыялангандан кийинки жооптор',
  },
  report: {
    title: 'Угуунун отчету',
    paper: (title: string) => `Отчет: ${title}`,
    figures: 'Көрсөткүчтөр',
    notice: 'Кулактандыруудан угууга чейин, күн',
    inTime: 'Мөөнөтүндө жооп берилгени',
    late: 'Кечигип жооп берилгени',
    open: 'Жооп күтүлүп турганы',
    overdue: 'Мөөнөтү өткөнү',
    minutesOn: 'Протокол жарыяланган күн',
    minutesNone: 'жарыялана элек',
  },
  work: {
    takeOver: 'Беренеге пикир кылып алуу',
    takeOverLead:
      'Суроо беренеге пикир болот: өз номерин алат, жооп берүү мөөнөтү суроонуку менен пикирдикинин эртерээги болот, жообу пикирдин барагында чыгат. Сөздөрү ошол бойдон калат.',
    title: 'Угуунун өзү',
    attendance: 'Келгендерди саноо',
    attendanceLead:
      'Айыл боюнча канча аял, канча эркек келгенин жазыңыз. Баракты угууга чейин ачып коюңуз: байланыш жоголсо, сандар ушул телефонда сакталып турат.',
    village: 'Айыл',
    more: 'Бирди кошуу',
    kept: 'Телефондо сакталды, жөнөтүлө элек. Байланыш келгенде жөнөтүлөт.',
    restored: 'Ушул телефондо сакталган, жөнөтүлбөгөн сандар калыбына келтирилди.',
    countedAt: (at: string) => `Акыркы жолу жөнөтүлгөн: ${at}`,
    send: 'Санды жөнөтүү',
    sheet: 'Катталуу барагы',
    sheetPaper: (title: string) => `Келгендерди каттоо барагы: ${title}`,
    sheetColumns: {
      number: '№',
      name: 'Аты-жөнү',
      village: 'Айылы',
      sex: 'Аял / эркек',
      signed: 'Колу',
    },
    takeIn: 'Суроо же сунушту жазуу',
    channel: 'Кантип келди',
    text: 'Эмне суралды же сунушталды',
    name: 'Ким, көрүнө турган аты',
    nameHint: 'Адам макул болсо гана. Болбосо бош калтырыңыз',
    from: 'Айылы',
    noVillage: 'Айтылган жок',
    answerNow: 'Жообу, дароо берилсе',
    due: 'Жооптун мөөнөтү',
    dueHint: (days: number) => `Бош калтырсаңыз: кадимки мөөнөт, ${count(days, 'ky')} күн`,
    responsible: 'Ким жооп берет',
    responsibleHint: 'Аты жана кызматы',
    keep: 'Сактоо',
    answer: 'Жооп берүү',
    answerText: 'Жооп',
    answerHint: 'Жөнөтүлгөндөн кийин баары көрөт жана өзгөрбөйт. Бош болсо, жооптуу гана сакталат',
    hide: 'Ачык барактан алуу',
    hideReason: 'Эмнеге',
    hideHint: 'Себебин баары көрөт',
    minutes: 'Протоколду жазуу',
    minutesLead:
      'Келгендер, суроолор жана жооптор протоколго өзү түшөт. Жарыялангандан кийин протокол өзгөрбөйт.',
    said: 'Угуунун жүрүшү жана чечими',
    publish: 'Протоколду жарыялоо',
    attach: 'Кол коюлган көчүрмөсүн кошуу',
    attachLead: 'Кол коюлган протоколдун PDFи же сүрөтү.',
    minutesWait: 'Протоколду угуу бүткөндөн кийин, келгендер саналган соң жарыялайсыз.',
  },
}
