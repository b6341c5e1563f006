import type { FrameReasons, ReasonTexts } from '#app/domain/reasons.ts'
import { count, deadline, numero } from '#app/i18n/format.ts'
import { country } from './country.ts'

/** Words around every page: header, menu, footer, buttons, errors. */
export const frame = {
  product: 'Ашар',
  demonstration: 'үлгү үчүн гана',
  skip: 'Негизги бөлүккө өтүү',
  numbersPublic: 'Бул номер баарына көрүнсүн',
  sections: 'Бөлүмдөр',
  language: 'Тил',
  signIn: 'Кирүү',
  myPage: 'Барагым',
  errorPrefix: 'Ката: ',
  menuWord: 'Меню',
  nowWord: 'азыр',
  menuState: {
    voting: (days: number | null) =>
      days === null
        ? 'ачык'
        : days === 0
          ? 'ачык, бүгүн акыркы күн'
          : `ачык, ${count(days, 'ky')} күн калды`,
    year: (year: number) => `${year}\u2011жыл`,
  },
  menu: {
    budget: 'Бюджет',
    proposals: 'Сунуштар',
    vote: 'Добуш',
    results: 'Жыйынтыктар',
    delivery: 'Аткаруу',
    hearings: 'Угуулар',
    services: 'Кызматтар',
    plans: 'Пландар',
  },
  phone: 'Телефон',
  som: 'сом',
  number: (number: number) => numero(number, 'ky'),
  wayBack: 'Сиз ушул жердесиз',
  footer: {
    takingPart: 'Кантип катышса болот',
    contact: 'Кайда кайрылса болот',
    privacy: 'Жеке маалымат',
    documents: 'Документтер',
    openData: 'Ачык маалыматтар',
    accessibility: 'Жеткиликтүүлүк',
    notPromised: 'Биз эмнени убада кылбайбыз',
  },
  now: {
    heading: 'Азыр эмне болуп жатат',
    /** In two parts: a phone has no room for the word before the day. */
    until: (ends: Date): [string, string] => ['Мөөнөтү:', `${deadline(ends, 'ky')}.`],
    daysLeft: (days: number) =>
      days === 0 ? 'Бүгүн акыркы күн.' : `${count(days, 'ky')} күн калды.`,
  },
  form: {
    written: 'Жазганыңыз: керек болсо, көчүрүп алыңыз',
    optional: '(толтурбай койсо болот)',
    faultAhead: 'Ката: ',
    left: (left: number) =>
      left < 0
        ? `${count(-left, 'ky')} белги ашып кетти.`
        : `Дагы ${count(left, 'ky')} белги жазсаңыз болот.`,
    choose: 'Тандаңыз',
    kept: (name: string) => `Сакталды: ${name}`,
    steps: 'Кадамдар',
    stepDone: ' (бүттү)',
    standsNow: (now: string) => (now ? `Азыр мындай: ${now}` : 'Азыр бош'),
    shownBefore: (what: string) => `Баракта мындай турган: ${what}`,
    showsNow: (what: string) => `Азыр мындай: ${what}`,
    fromWhatStands: 'Өзүм жазганды таштап, азыркысынан баштоо',
  },
  pagination: {
    label: 'Барактар',
    previous: '← Мурунку',
    next: 'Кийинки →',
    page: (page: string) => `${page}-барак`,
  },
  table: { sort: 'Иреттөө', show: 'Таблица катары көрсөтүү' },
  stage: { past: '(өттү)', present: '(азыр)', future: '(алдыда)' },
  failure: {
    of: failure,
    signInAdvice: 'Порталга кириңиз, андан кийин уланта аласыз.',
    otherSite: {
      title: 'Бул форма башка сайттан жөнөтүлдү',
      advice:
        'Ал кабыл алынган жок. Порталдын барагын өзүңүз ачып, формасын ошол жерден жөнөтүңүз.',
    },
    openAgain: 'Баракты кайра ачуу',
    home: 'Башкы баракка өтүү',
    signIn: 'Кирүү',
    reference: 'Айыл өкмөтүнө кайрылсаңыз, ушул белгини айтыңыз:',
  },
  country,
}

/** What an error page says by its status: what happened, and what to do next. */
function failure(status: number, sent = true, told = false): { title: string; advice: string } {
  if (status === 404 && told) return nothingHere
  if (status === 409 && !sent) return notNow
  return failures[status] ?? (status < 500 ? failureElse : bug)
}

/** Not yet or no longer, as the reason says. */
const nothingHere = {
  title: 'Бул жерде көрсөтө турган эч нерсе жок',
  advice: 'Башкасын башкы барактан табасыз.',
}
const bug = {
  title: 'Бизден ката кетти',
  advice: 'Кайра аракет кылып көрүңүз. Кайталанса, айыл өкмөтүнө чалып, төмөнкү белгини айтыңыз.',
}
/** What a link led to, where nothing was sent that could be lost. */
const notNow = {
  title: 'Азыр мүмкүн эмес',
  advice: 'Артка кайтып, азыркы абалын көрүңүз.',
}
const failureElse = {
  title: 'Бул суроону аткара алган жокпуз',
  advice: 'Артка кайтып, кайра аракет кылып көрүңүз.',
}
const failures: Record<number, { title: string; advice: string }> = {
  403: {
    title: 'Муну азыр кыла албайсыз',
    advice: 'Суроолоруңуз болсо, айыл өкмөтүнө чалыңыз: телефону барактын аягында.',
  },
  404: {
    title: 'Мындай барак жок',
    advice: 'Дарегин текшериңиз же башкы барактан издеп көрүңүз.',
  },
  409: {
    title: 'Бул арада өзгөрүү болду',
    advice: 'Баракты кайра ачып, азыркы абалын көрүңүз. Жөнөткөнүңүз сакталган жок.',
  },
  413: {
    title: 'Жөнөтүлгөн нерсе өтө чоң',
    advice: 'Артка кайтсаңыз, жазганыңыз ордунда турат. Кыскартып, кайра жөнөтүңүз.',
  },
  422: {
    title: 'Бир нерсе туура эмес жазылган',
    advice: 'Артка кайтып, жазганыңызды текшериңиз.',
  },
  429: {
    title: 'Өтө көп аракет болду',
    advice: 'Бир аз күтүп, кайра аракет кылыңыз.',
  },
  503: {
    title: 'Портал азыр иштебей турат',
    advice: 'Бир нече мүнөттөн кийин кайра ачып көрүңүз. Сакталган нерселер жоголгон жок.',
  },
}

export const frameReasons: ReasonTexts<FrameReasons> = {
  'check-the-fields': ({ count: faults }) =>
    faults === 1 ? 'Бир жерин оңдош керек' : `${count(faults, 'ky')} жерин оңдош керек`,
  'not-here': () => 'Мындай барак жок же башка жерге көчкөн',
  'asks-unknown': () =>
    'Бул дарек эмнени кылууну сураганы белгисиз, эч нерсе жасалган жок. Баракты кайра ачып, баскычын басыңыз',
  'stands-otherwise': () =>
    'Сиз бул баракты ачкандан бери маалымат өзгөрдү, балким аны башка терезеде өзүңүз өзгөрткөнсүз, ошондуктан эч нерсе сакталган жок. Сиз өзгөртпөгөн талааларда азыр сакталганы турат; экөө тең өзгөргөн жерде сакталганы сиздикинин жанында көрсөтүлдү. Кайра жөнөтсөңүз, сиздики сакталат',
  'form-already-sent': () => 'Бул форма мурда жөнөтүлгөн. Экинчи жолу сакталган жок',
  'form-too-large': () => 'Бул форма кабыл алына турган көлөмдөн чоң, сакталган жок',
  'something-went-wrong': () =>
    'Бизден ката кетти. Жазганыңыз сакталган жок, кайра жөнөтүп көрүңүз',
}
