import type { ConciliationStage } from '#app/domain/conciliations/conciliation.ts'
import type { Stand } from '#app/domain/conciliations/offer.ts'
import type { PaperKind } from '#app/domain/conciliations/paper-kind.ts'
import type { SideKind } from '#app/domain/conciliations/side.ts'
import { count, date, numero } from '#app/i18n/format.ts'
import { numbered } from '#app/i18n/short-forms.ts'

const stages: Record<ConciliationStage, string> = {
  draft: 'даярдалууда',
  announced: 'жарыяланды, жыйын алдыда',
  held: 'жыйын өттү, протокол жазылууда',
  written: 'протокол жазылды, тастыкталууда',
  confirmed: 'макулдашылып, тастыкталды',
  'called-off': 'өтпөй турган болду',
}

const stands: Record<Stand, string> = { agrees: 'Макул', against: 'Каршы', silent: 'Пикири жок' }

const kinds: Record<SideKind, string> = {
  authors: 'пикир авторлору',
  office: 'айыл өкмөтүнүн бөлүмү',
  kenesh: 'кеңештин депутаттары',
  others: 'башкалар',
}

const papers: Record<PaperKind, string> = {
  protocol: 'Макулдашуу жыйынынын протоколу',
  changes: 'Өзгөртүүлөрдүн тизмеги',
  remarks: 'Пикирлердин таблицасы',
  resolution: 'Кеңештин токтомунун долбоору',
}

type Found = { accepted: number; partly: number; rejected: number }

/** Tables at which remarks that pull apart are settled. */
export const conciliations = {
  stages,
  stands,
  kinds,
  papers,
  crumb: (number: number) => `${count(number, 'ky')}\u2011макулдашуу столу`,
  /** Above the page of a budget and of a remark. */
  onDraft: 'Пикирлерди макулдашуу',
  onDraftLead:
    'Бири көбөйтүүнү, бири азайтууну сураган пикирлер бир столдо каралат: канча акча керек, ал кайдан табылат.',
  onRemark: (number: number) => `Бул пикир ${count(number, 'ky')}\u2011макулдашуу столуна коюлган`,
  answersRemark: (number: number) =>
    `Бул пикирге ${count(number, 'ky')}\u2011макулдашуу столу жооп берет`,
  lead: (remarks: number) =>
    `${count(remarks, 'ky')} пикир ар башка жакка тартат: бирине көбүрөөк, бирине азыраак керек. Тараптар бир столго отуруп, акчаны бюджеттин ичинен издейт. Жалпы сумма өзгөрбөйт.`,
  calledOff: (reason: string) => `Бул жыйын өтпөйт. Себеби: ${reason}`,
  /** What the budget says otherwise than the table agreed. */
  departs: {
    in: (version: number) =>
      `Азыр күчүндөгү ${version}\u2011версияда макулдашылгандан башкача турат`,
    line: (line: string, agreed: string, now: string) =>
      `${line}: макулдашылганы ${agreed}, азыр ${now}`,
    nothing: 'жок',
    because: (reason: string) => `Себеби: ${reason}`,
    unsaid: 'Себеби айтылган эмес.',
  },
  moved: {
    time: (before: string, after: string) => `Жыйын которулду: мурда ${before}, эми ${after}`,
    remarks: (before: readonly number[], after: readonly number[]) =>
      `Столдогу пикирлер: мурда ${numbered(before, 'ky')}, эми ${numbered(after, 'ky')}`,
    title: 'Жарыялангандан кийин өзгөртүлдү',
  },
  figures: {
    asked: 'суралды',
    freed: 'башка пикирлер бошотот',
    missing: 'жетпейт',
    found: 'бюджеттин ичинен табылды',
    agreed: 'тарап макул',
    ofSides: (all: number) => `${count(all, 'ky')} ичинен`,
    whole: 'бюджеттин чыгашасы мурдагыдай',
    remarks: 'пикир столдо',
  },
  needs: 'Кайсы беренеден канча суралат',
  needsLead:
    'Сумма айтылган пикирлер боюнча. Бошой турган акча беренеде барынан ашык эсептелбейт; башка пикир көбөйтүүнү сураган берене эч нерсе бошотпойт.',
  unstated: (numbers: readonly number[]) => `Сумма айтпаган пикирлер: ${numbered(numbers, 'ky')}.`,
  columns: {
    line: 'Берене',
    now: 'Азыр',
    more: 'Кошулсун',
    less: 'Алынсын',
    remarks: 'Пикирлер',
    before: 'Мурда',
    after: 'Столдон кийин',
    by: 'Айырма',
    remark: 'Пикир',
    voices: 'Колдоо',
    reason: 'Себеби',
  },
  apart: 'карама-каршы',
  total: 'Баары',
  resultsFound: ({ accepted, partly, rejected }: Found) =>
    `Эске алынды: ${count(accepted, 'ky')}, жарым-жартылай: ${count(partly, 'ky')}, четке кагылды: ${count(rejected, 'ky')}`,
  inUnit: (unit: string) => `Суммалар: ${unit}.`,
  results: 'Ар бир пикир эмне алды',
  resultsHow:
    'Үзүк сызык: канча суралганы, толук тилке: канча макулдашылганы, бош тилке: кайдан алынганы.',
  got: (got: string, asked: string | null) => (asked === null ? got : `${got}, суралганы ${asked}`),
  takenFrom: (line: string) => `алынды: ${line}`,
  offers: 'Эмне сунушталды, ким макул',
  noOffers: 'Эч бир тарап сунуш айткан жок.',
  offer: (number: number) => `${count(number, 'ky')}\u2011сунуш`,
  offeredBy: (side: string) => `сунуш кылган: ${side}`,
  withdrawn: 'кайтарып алынды',
  agreedTo: 'Макулдашылды',
  notAgreed: 'Макулдашылган жок',
  dissent: (side: string) => `Өзгөчө пикир: ${side}`,
  noDissent: 'Макулдашылган сунуштарга эч ким каршы болгон жок.',
  changes: (lines: number) =>
    lines === 0
      ? 'Берене өзгөргөн жок'
      : `${count(lines, 'ky')} берене өзгөрөт, жалпы сумма мурдагыдай`,
  otherLines: (lines: number) => `Калган ${count(lines, 'ky')} берене`,
  allSpending: 'Бардык чыгаша',
  beforeIn: (version: number) => `${version}\u2011версияда`,
  replies: 'Ар бир авторго себеби менен жооп',
  repliesLater: 'Жооптор протоколду башка адам тастыктагандан кийин жөнөтүлөт.',
  /** What the second person reads before signing. */
  signing: {
    basis: 'Акча кайсы версияда жылат',
    move: (amount: string, from: string, to: string, remark: number) =>
      `${amount}: ${from} → ${to}, ${numero(remark, 'ky')} пикир үчүн`,
    reply: (remark: number) => `${numero(remark, 'ky')} пикирге жооп`,
    again: 'Буга мурун жооп берилген: ал сакталат, столдун жообу анын ордуна турат.',
  },
  meeting: 'Жыйын',
  facts: {
    when: 'Качан',
    where: 'Кайда',
    chair: 'Алып барды',
    secretary: 'Катчы',
    came: 'Столдо отургандар',
    women: (women: number) => `анын ичинде ${count(women, 'ky')} аял`,
    notCounted: 'саналган эмес',
    sides: 'Тараптар',
  },
  noSides: 'Тараптар али аталган жок.',
  people: (all: number) => `${count(all, 'ky')} адам`,
  course: 'Макулдашуунун жүрүшү',
  steps: {
    laid: 'Пикирлер бир столго коюлду',
    meeting: 'Жыйын',
    protocol: 'Протокол',
    confirmed: 'Башка адам тастыктап, жооптор жөнөтүлдү',
    toConfirm: 'Башка адам окуп тастыктайт, анан жооптор жөнөтүлөт',
    version: 'Өзгөртүүлөр бюджетке кирет',
    adopted: 'Кеңештин сессиясы',
  },
  versionMade: (version: number) => `${version}\u2011версияга кирди`,
  versionWaits: (version: number) => `${version}\u2011версияга кирди, ал али жарыялана элек`,
  versionNone: 'акча жылдырылган жок',
  signed: 'Протоколдун кол коюлган көчүрмөсү',
  /** What is folded away once a table is settled. */
  unfold: {
    needs: 'Беренелер боюнча көрсөтүү',
    offer: 'Акча кайдан кайда өтөт, ким эмне деди',
    reply: 'Себебин окуу',
  },
  papersTitle: 'Кагаздар',
  papersLater: 'Кагаздар протокол жазылгандан кийин чыгат.',
  docx: '.docx',
  said: 'Жыйында эмне айтылды',
  toBudget: 'Бюджеттин барагы',
  toRemarks: 'Бардык пикирлер',
  /** Why a draft became another one, and on what an answer rests; kept as it was written. */
  byProtocol: (number: number, on: Date) =>
    `${numero(number, 'ky')} макулдашуу столунун протоколу, ${date(on, 'ky')}`,
}
