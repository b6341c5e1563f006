import type { Protection } from '#app/domain/remarks/simulator/levers.ts'
import type { Binding } from '#app/domain/remarks/simulator/propose.ts'
import type { SimulatorPage } from '#app/domain/remarks/simulator/simulator-page.ts'
import { count, percent } from '#app/i18n/format.ts'

const protections: Record<Protection, string> = {
  law: 'мыйзам менен белгиленген',
  delegated: 'мамлекет ушул ишке гана берет',
  vote: 'тургундардын добушу менен чечилген',
  kenesh: 'кеңеш чечкен',
  contract: 'келишим түзүлгөн',
  other: 'башка себеп',
}

const bindings: Record<Binding, string> = {
  delegated: 'өткөрүлүп берилген ыйгарым укуктар',
  stimulating: 'максаттуу грант',
  wages: 'эмгек акы жана төгүмдөр',
}

type Carried = NonNullable<SimulatorPage['carried']>

/** The draft that residents move money in, and what the office lets them move. */
export const simulator = {
  protections,
  title: 'Бюджетти өзүңүз түзүп көрүңүз',
  titleOf: (year: number) => `Бюджетти өзүңүз түзүп көрүңүз, ${year}`,
  crumb: 'Өзүңүз түзүңүз',
  /** From the page of the draft. */
  invitation: 'Бул долбоорду өзүңүз түзүп көрүңүз',
  lead: (groups: number) =>
    `${count(groups, 'ky')} топтун акчасын жылдырыңыз: бир жерге кошсоңуз, бир жерден алыңыз. Тең болгондо жыйынтыгын пикир катары жөнөтсө болот.`,
  outdated: 'Долбоор же анын топтору өзгөрдү',
  outdatedAdvice:
    'Шилтемедеги өзгөртүүлөр мурунку долбоорго тиешелүү. Төмөндө азыркы долбоор турат: кайра түзүп көрүңүз.',
  carried: ({ kept, shortened, dropped }: Carried) =>
    [
      kept > 0 ? `Сакталган өзгөртүү: ${count(kept, 'ky')}.` : '',
      shortened > 0 ? `Жаңы чекке чейин кыскарганы: ${count(shortened, 'ky')}.` : '',
      dropped > 0
        ? `Тобу жок болуп же жылдырылбай калып, түшүп калганы: ${count(dropped, 'ky')}.`
        : '',
      'Төмөндө ушулар азыркы долбоордо турат: суммаларын текшериңиз.',
    ]
      .filter(Boolean)
      .join(' '),
  canMove: (share: number) => `ушунчасын алса болот, чыгашанын ${percent(share / 100, 'ky')}`,
  cannot: (share: number) => `чектерден улам калат, ${percent(share / 100, 'ky')}`,
  onePress: 'бир басуу',
  leversHeading: (groups: number) => `${count(groups, 'ky')} топту жылдырса болот`,
  how: (unit: string) =>
    `Суммалар: ${unit}. Кара сызык долбоордогу сумма, тегерек сиздики, эки чети чектери.`,
  less: (name: string, step: string) => `${name}: ${step} азайтуу`,
  more: (name: string, step: string) => `${name}: ${step} кошуу`,
  gap: {
    untouched: 'Азырынча эч нерсе жылдырылган жок',
    even: 'Тең: канча кошулса, ошончо алынды',
    missing: (sum: string) => `${sum} жетпейт`,
    left: (sum: string) => `${sum} ашып калды`,
  },
  needed: (needed: string, there: string) => `${needed} керек, ${there} бар`,
  note: {
    untouched: 'Тең болгондо жөнөтсө болот: бир топко кошуп, башкасынан алыңыз.',
    even: 'Тең болду: жөнөтсө болот.',
    missing: (sum: string) => `Тең болгондо жөнөтсө болот: дагы ${sum} азайтыңыз.`,
    left: (sum: string) => `Тең болгондо жөнөтсө болот: дагы ${sum} кошуңуз.`,
  },
  changed: (groups: number) =>
    groups === 0
      ? 'Сиз азырынча эч нерсе өзгөрткөн жоксуз'
      : `Сиз ${count(groups, 'ky')} топту өзгөрттүңүз`,
  tableOf: (unit: string) => `Сиздин өзгөртүүлөр, ${unit}`,
  group: 'Топ',
  inDraft: 'Долбоор',
  yours: 'Сизде',
  difference: 'Айырма',
  others: (groups: number) => `Калган ${count(groups, 'ky')} топ`,
  cannotMove: 'Жылдырууга болбогон чыгаша',
  all: 'Бардык чыгаша',
  send: 'Пикир катары жөнөтүү',
  again: 'Баарын баштапкы абалга кайтаруу',
  keep: 'Түзгөнүңүздүн шилтемеси',
  keptHeading: (sum: string) => `Жылдырууга болбойт: ${sum}`,
  kept: 'Корголгон',
  rest: (lines: number) => `Калган ${count(lines, 'ky')} берене`,
  restReason: 'айыл өкмөтү симуляторго киргизген эмес',
  received: 'Алынган трансферттер (киреше)',
  receivedReason: 'суммасы бул жерде чечилбейт',
  nobodyYet: 'Түзгөнүн азырынча эч ким жөнөтө элек.',
  people: (people: number) => `Буга чейин ${count(people, 'ky')} киши түзгөнүн жөнөттү.`,
  mostGiven: (name: string, people: number) =>
    `Көбү кошкон топ: ${name} (${count(people, 'ky')} киши).`,
  mostTaken: (name: string, people: number) =>
    `Көбү алган топ: ${name} (${count(people, 'ky')} киши).`,
  movesOf: (unit: string) => `Пикирдеги өзгөртүүлөр, ${unit}`,
  sending: {
    title: 'Түзгөнүңүздү пикир катары жөнөтүү',
    lead: 'Пикир эң көп жылдырылган беренеде турат жана бардык өзгөртүүлөрүңүздү көрсөтөт. Номер алып, дароо жарыяланат.',
    text: 'Эмне үчүн ушундай түздүңүз?',
    textHint: 'Эмне жетпей жатат, эмнеден үнөмдөсө болот?',
  },
  office: {
    title: (year: number) => `Симулятор: ${year}\u2011жылдын долбоорунда эмнени жылдырса болот`,
    crumb: 'Симулятор',
    lead: (version: number, step: string) =>
      `Тургундар топтордун акчасын ушул чектерде жылдырат жана түзгөнүн пикир катары жөнөтөт. Долбоордун версиясы: ${count(version, 'ky')}, бир басуу: ${step}. Бардык сапты бошотуп сактасаңыз, симулятор жабылат.`,
    proposed: 'Азырынча сакталган эмес: төмөндө долбоордун өзүнөн сунуш турат',
    proposedHow:
      'Эң чоң беренелер бештен бирине чейин жылат, эмгек акы жана максаттуу акча корголот. Карап чыгып, оңдоп сактаңыз.',
    movable: 'Жылдырса болот',
    kept: 'Жылдырууга болбойт',
    group: (number: number) => `${count(number, 'ky')}\u2011топ`,
    keptGroup: (number: number) => `${count(number, 'ky')}\u2011корголгон топ`,
    lines: 'Беренелер',
    linesHint: 'Коддору үтүр менен: 70810, 70820',
    name: { ky: 'Топтун аты кыргызча', ru: 'Топтун аты орусча', en: 'Топтун аты англисче' },
    nameHint: 'Бош калса, беренелердин аттары турат',
    least: 'Эң азы, сом',
    most: 'Эң көбү, сом',
    whyLimits: {
      ky: 'Чегинин себеби кыргызча',
      ru: 'Чегинин себеби орусча',
      en: 'Чегинин себеби англисче',
    },
    because: 'Эмнеге жылбайт',
    whyKept: {
      ky: 'Түшүндүрмө кыргызча',
      ru: 'Түшүндүрмө орусча',
      en: 'Түшүндүрмө англисче',
    },
    whyHint: 'Чыгаша жанында баары окуйт',
    allLines: (lines: number) => `Долбоордун ${count(lines, 'ky')} беренеси`,
    code: 'Код',
    lineName: 'Аталышы',
    close: 'Топ калбаса, оюнду жабуу: жылдыруу токтойт',
    save: 'Сактоо',
    open: (year: number) => `${year}\u2011жылдын долбооруна симулятор`,
    bindings,
  },
}
