import type { Fate } from '#app/domain/remarks/became.ts'
import type { RemarkSource, Wish } from '#app/domain/remarks/remark.ts'
import { count, date, numero } from '#app/i18n/format.ts'

const sources: Record<RemarkSource, string> = {
  web: 'порталда жазылган',
  letter: 'кат менен келген',
  hearing: 'угууда айтылган',
  simulator: 'симулятордо түзүлгөн',
}

const wishes: Record<Wish, string> = {
  more: 'Көбөйтүү',
  less: 'Азайтуу',
  explain: 'Түшүндүрүп берүү',
  mistake: 'Ката бар окшойт',
}

const fates: Record<Exclude<Fate, 'same'>, string> = {
  moved: 'Бул берене азыр башкача аталат же башка код менен турат.',
  wider: 'Бул берене азыр кеңири беренеге кирет.',
  gone: 'Акыркы версияда мындай берене жок. Пикир сакталып турат.',
}

/** What residents say of a draft, line by line. */
export const remarks = {
  title: (year: number) => `${year}\u2011жылдын бюджетине пикирлер`,
  about: (year: number) =>
    `${year}\u2011жылдын бюджетинин ар бир беренеси боюнча айтылган пикирлер. Ар бири номер алат, ошол замат жарыяланат жана жоголбойт.`,
  none: 'Азырынча пикир жазыла элек',
  noneAdvice: 'Беренени тандап, биринчи пикирди жазыңыз.',
  list: 'Пикирлер',
  remark: 'Пикир',
  number: 'Номери',
  line: 'Берене',
  section: 'Бөлүм',
  wish: 'Эмне каалайт',
  village: 'Айылы',
  wholeAimak: 'бүт аймак',
  voices: 'Колдогондор',
  source: 'Кантип келген',
  written: 'Жазылган күнү',
  wasAmount: 'Жазылганда',
  nowAmount: 'Азыр',
  year: 'Жыл',
  author: 'Автор',
  sources,
  wishes,
  fates,
  unnamed: 'аты жарыяланган жок',
  withheld: (reason: string) => `Тексти ачык барактардан алынды. Себеби: ${reason}`,
  hidden: (reason: string) => `Тексти жашырылды. Себеби: ${reason}`,
  readHidden: 'Жашырылган текстти окуу',
  voicesCount: (voices: number) => `${count(voices, 'ky')} киши колдойт`,
  noVoices: 'азырынча колдоочу жок',
  fromQuestion: (question: number) => `Угуудагы ${numero(question, 'ky')} суроодон же сунуштан`,
  onPaper: (day: Date) => `кагазда же угууда: ${date(day, 'ky')}`,
  wroteOn: (version: number, amount: string | null) =>
    amount === null
      ? `${version}\u2011версияга жазылган, анда бул берененин суммасы жок эле.`
      : `${version}\u2011версияга жазылган, анда бул беренеде ${amount} бар эле.`,
  adopted: 'Бекитилгенде:',
  now: 'Азыр:',
  nowNothing: 'Сумма коюлган эмес.',
  adoptedFates: {
    moved: 'Бекитилген бюджетте бул берене башкача аталат же башка код менен турат.',
    wider: 'Бекитилген бюджетте бул берене кеңири беренеге кирген.',
    gone: 'Бекитилген бюджетте мындай берене жок. Пикир сакталып турат.',
  },
  adoptedAmount: 'Бекитилгенде',
  changedBy: (by: string) => `Айырма: ${by}.`,
  wants: 'Автордун сунушу',
  /** On the page of a line and of a draft. */
  onLine: (remarks: number) =>
    remarks === 0
      ? 'Бул берене боюнча пикир жазыла элек'
      : `Бул берене боюнча ${count(remarks, 'ky')} пикир`,
  onDraft: (remarks: number) =>
    remarks === 0
      ? 'Жылдын долбооруна пикир жазыла элек'
      : `Жылдын долбооруна ${count(remarks, 'ky')} пикир`,
  most: 'Көп колдоо алгандары',
  write: 'Бул беренеге пикир жазуу',
  chooseLine: 'Беренени тандап, пикир жазуу',
  all: (remarks: number) => `Бардык ${count(remarks, 'ky')} пикир`,
  join: 'Мен да ушул пикирдемин',
  until: 'Пикир долбоор кеңештин добушуна коюлганга чейин кабыл алынат.',
  closed: 'Пикир кабыл алуу аяктады: бюджет бекитилген.',
  toRemark: 'Пикирдин барагы',
  toLine: 'Берененин барагы',
  /** The form. */
  form: {
    title: (line: string) => `Пикир жазуу: ${line}`,
    crumb: 'Пикир жазуу',
    lead: 'Буга үч мүнөт кетет. Пикир номер алып, дароо жарыяланат.',
    others: 'Ушундай пикир барбы?',
    othersAdvice: 'Бар болсо, кошулуп коюңуз: пикирлер бөлүнбөйт, жооп бирөө болот.',
    wish: 'Эмнени каалайсыз?',
    text: 'Пикириңиз',
    textHint: 'Азыр эмне болуп жатат, эмне өзгөрүшү керек?',
    sum: 'Канча сомго?',
    sumHint: (amount: string) => `Билбесеңиз, бош калтырыңыз. Азыр беренеде ${amount} бар.`,
    sumHintNone: 'Билбесеңиз, бош калтырыңыз.',
    other: 'Акча каяктан алынсын же кайда берилсин?',
    otherHint:
      'Бюджет тең болушу керек: бир чыгашага кошулса, башкасынан алынат же ошончо көп киреше түшүшү керек.',
    otherNone: 'Айыл өкмөтү чечсин',
    village: 'Айылыңыз',
    named: 'Атым ачык жарыялансын',
    namedHint: 'Белгилебесеңиз, айылыңыз гана көрүнөт.',
    files: 'Сүрөт же PDF',
    filesHint: (most: number) =>
      `Эң көбү ${count(most, 'ky')} файл. Пикир менен чогуу жарыяланат. PDF файлы өзгөртүлбөй жарыяланат: анда программа жазган атыңыз болушу мүмкүн.`,
    send: 'Пикирди жөнөтүү',
    whatNext: 'Пикир кайда барат',
    steps: ['Номер алып, жарыяланат', 'Берене өзгөрсө, пикирде көрүнөт', 'Кеңеш бюджетти чечет'],
    lineFacts: 'Берене',
  },
  own: {
    none: 'Сиз азырынча пикир жаза элексиз',
    isIt: 'Бул сиздикиби?',
    title: (number: number) => `${count(number, 'ky')}\u2011пикир`,
    joinLead:
      'Кошулсаңыз, пикирдин колдоочуларынын саны бирге өсөт. Ким кошулганы жарыяланбайт. Кошулгандан кийин кайра алуу жок.',
    joined: 'Сиз бул пикирге кошулгансыз.',
    notYours: 'Бул пикирди сиз жазган эмессиз.',
    yours: 'Бул сиздин пикириңиз.',
  },
  office: {
    title: 'Пикирлер',
    lead: 'Бюджеттердин беренелерине келген пикирлердин баары.',
    takeIn: (year: number) => `${year}\u2011жылдын бюджетине кат же угуудагы пикирди киргизүү`,
    takeInTitle: (year: number) => `Пикирди киргизүү, ${year}`,
    takeInLead: 'Кат менен келген же угууда айтылган пикирди автордун сөзү менен жазыңыз.',
    name: 'Автордун аты-жөнү',
    nameHint: 'Катта же угуунун протоколунда жазылгандай',
    phone: 'Телефону',
    phoneHint: 'Жарыяланбайт',
    on: 'Качан жазылган же айтылган',
    woman: 'Автор',
    womanHint: 'Аялдардын үлүшүн эсептөө үчүн гана',
    womanYes: 'аял',
    womanNo: 'эркек',
    womanUnknown: 'белгисиз',
    village: 'Автордун айылы',
    named: 'Автор атынын жарыяланышына макул',
    take: 'Киргизүү',
    about: (number: number, year: number) => `${count(number, 'ky')}\u2011пикир, ${year}`,
    public: 'Ачык барагы',
    moderate: 'Жашыруу же көрсөтүү',
    onlyReading: 'Жашырууну айыл өкмөтүнүн кызматкери чечет.',
  },
}
