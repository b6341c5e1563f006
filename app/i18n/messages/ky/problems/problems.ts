import type { ReplyState } from '#app/domain/problems/clock.ts'
import type { ProblemState } from '#app/domain/problems/state.ts'
import { onDay, untilDay } from '#app/i18n/days.ts'
import { count, date, numero } from '#app/i18n/format.ts'
import { problemForm } from './problem-form.ts'

const states: Record<ProblemState, string> = {
  open: 'Ачык',
  planned: 'Пландалган',
  'in-progress': 'Аткарылууда',
  fixed: 'Оңдолду',
  'not-ours': 'Биздики эмес, өткөрүлдү',
  duplicate: 'Кайталанган',
  cannot: 'Мүмкүн эмес',
}
const stateMeans: Record<ProblemState, string> = {
  open: 'Кайра ачылат жана аткаруу үчүн калат.',
  planned: 'Качан оңдолору белгилүү: күнүн жазыңыз.',
  'in-progress': 'Иш башталды.',
  fixed: 'Көйгөй жоюлду. «Оңдолду» деп ушул гана эсептелет.',
  'not-ours': 'Ким жооптуу экенин жана ага өткөрүлгөнүн жазыңыз.',
  duplicate: 'Ошол эле көйгөй жөнүндө башка билдирүү бар.',
  cannot: 'Эмнеге болбой турганын жазыңыз.',
}
const replies: Record<ReplyState, string> = {
  'in-time': 'Мөөнөтүндө',
  late: 'Кеч',
  waiting: 'Күтүлүүдө',
  overdue: 'Мөөнөтү өттү',
}
const days = (of: number) => `${count(of, 'ky')} күн`

/** Reports of problems, as residents read and write them. */
export const problems = {
  title: 'Көйгөйлөр жөнүндө билдирүүлөр',
  crumb: 'Билдирүүлөр',
  file: 'Билдирүүлөр',
  lead: 'Суу келбейби, жарык күйбөйбү, таштанды үйүлдүбү? Үч кадам менен билдириңиз: ким жооп берери жана качан экени ушул жерден көрүнөт.',
  report: 'Көйгөйдү билдирүү',
  aboutThis: 'Бул жер жөнүндө билдирүүлөр',
  ofService: 'Бул жердеги көйгөйдү билдирүү',
  figures: {
    all: 'билдирүү',
    open: 'жабыла элек',
    fixed: 'оңдолду',
    otherwise: 'башкача жабылды',
    overdue: 'мөөнөтү өттү',
  },
  closedNote:
    '«Оңдолду» деп көйгөй жоюлганда гана эсептелет: биздики эмес, кайталанган же мүмкүн эмес деп жабылгандары өзүнчө.',
  states,
  stateMeans,
  replies,
  number: (number: number) => numero(number, 'ky'),
  resident: 'тургун',
  untitled: (number: number) => `${numero(number, 'ky')} билдирүү`,
  columns: {
    number: '№',
    called: 'Билдирүү',
    kind: 'Кызмат',
    village: 'Айыл',
    landmark: 'Кайсы жерде',
    state: 'Абалы',
    reply: 'Жооп',
    due: 'Жооп мөөнөтү',
    promised: 'Оңдоо убадасы',
    sent: 'Жөнөтүлгөн',
    updated: 'Акыркы өзгөрүү',
    provider: 'Ким жооп берет',
    words: 'Сөзү',
    answer: 'Акыркы жооп',
    followers: 'Кошулгандар',
    latitude: 'Кеңдик',
    longitude: 'Узундук',
  },
  found: (found: number) => `${count(found, 'ky')} билдирүү табылды.`,
  shown: { label: 'Кайсынысы', open: 'Жабыла элек', now: 'Ачык же акыркы 30 күндө оңдолгон' },
  filters: 'Билдирүүлөрдү тандоо',
  all: 'Баары',
  order: 'Ирети',
  orders: {
    newest: 'Жаңысы алдында',
    due: 'Мөөнөтү жакыны алдында',
    followed: 'Көп кошулганы алдында',
  },
  show: 'Көрсөтүү',
  clear: 'Баарын көрсөтүү',
  none: 'Мындай билдирүү табылган жок',
  noneAdvice: 'Башкача тандаңыз же баарын көрсөтүңүз.',
  empty: 'Азырынча билдирүү жок',
  followersOf: (of: number) => `${count(of, 'ky')} киши кошулган`,
  stillOf: (of: number) => `${count(of, 'ky')} киши «дагы эле ошондой» дейт`,
  feed: 'Билдирүүлөрдүн агымы (GeoRSS)',
  page: {
    sentBy: (author: string, at: Date) => `${author}, ${date(at, 'ky')}`,
    promise: (day: Date, left: number) =>
      left < 0
        ? `${untilDay(day, 'ky')} оңдоого убада берилген, ${days(-left)} өттү.`
        : `${untilDay(day, 'ky')} оңдоого убада берилген: ${days(left)} калды.`,
    waiting: (day: Date, left: number) =>
      left < 0
        ? `Жооп ${untilDay(day, 'ky')} берилиши керек эле, ${days(-left)} өттү.`
        : `Жооп ${untilDay(day, 'ky')} берилет: ${days(left)} калды.`,
    done: 'Эмне жасалды',
    reopened: 'Кайра ачылды',
    byOffice: 'айыл өкмөтү киргизди',
    bySender: 'билдирүүнүн автору',
    sent: 'Билдирүү кабыл алынды.',
    whose: (whose: string) => `Жооптуу: ${whose}. Билдирүү ошол жакка өткөрүлдү.`,
    same: (number: number) => `Ошол эле көйгөй: ${numero(number, 'ky')}`,
    until: (day: Date) => `Убадаланган күнү: ${date(day, 'ky')}`,
    repeats: 'Ушул билдирүүгө кошулган кайталоолор',
    answers: 'Ким жооп берет',
    passedOn: 'Азыр жооп берет',
    nobody: 'Реестрде кызмат көрсөтүүчү жазылган эмес; айыл өкмөтү жооп берет',
    reply: 'Жооп',
    replyDue: 'Жооп мөөнөтү',
    place: 'Кайсы жерде',
    noStreet: 'Көчөсү көрсөтүлбөйт',
    noExact: 'Так жери көрсөтүлбөйт: 100 метрлик торчого чейин тегеректелди',
    point: (latitude: number, longitude: number) => `${latitude}, ${longitude}`,
    kind: 'Кызмат',
    cleaned: (at: Date) => `Автору жеке маалыматын ${onDay(at, 'ky')} алып салды.`,
    hidden: (reason: string) => `Сөзү ачык барактан алынган: ${reason}`,
    photosClean: 'Сүрөттүн файлынан жери, убактысы жана телефону өчүрүлгөн.',
    follow: (of: number) => (of === 0 ? 'Кошулуу' : `Кошулуу (${count(of, 'ky')})`),
    still: 'Дагы эле ошондой',
    mine: 'Бул менин билдирүүм',
    mineAsGuest:
      'Аккаунтсуз билдирсеңиз: өзүңүзгө келген кабардагы шилтемени ачыңыз. Бул жердеги шилтемелер кирүүнү сурайт.',
    clock: (gone: number, of: number) => `${count(of, 'ky')} күндүн ${count(gone, 'ky')} өттү`,
    office: 'Кеңседе иштөө',
  },
  ...problemForm,
}
