import type { Tyiyn } from '#app/domain/money.ts'
import type { FormStep } from '#app/domain/proposals/writing/steps.ts'
import { count, deadline, money, percent, time } from '#app/i18n/format.ts'

const steps: Record<FormStep, { name: string; title: string }> = {
  what: { name: 'Эмне жана кайда', title: 'Эмне кылуу керек жана кайда?' },
  whom: { name: 'Кимге', title: 'Кимге жана эмне үчүн керек?' },
  cost: { name: 'Баасы', title: 'Канча турат?' },
  help: { name: 'Ким көмөктөшөт', title: 'Тургундар өздөрү эмне кошот?' },
}

/** The guided form of a proposal. */
export const proposalForm = {
  steps,
  check: { name: 'Текшерүү', title: 'Жөнөтөрдөн мурун текшериңиз' },
  progress: (step: number, all: number, savedAt: Date) =>
    `${all} кадамдын ${step}-кадамы · каралама сакталды: ${time(savedAt, 'ky')}`,
  start: {
    title: 'Сунуш жазуу',
    lead: 'Он мүнөттөй убакыт кетет. Ар бир кадам сакталат: токтоп, башка телефондон да улантсаңыз болот.',
    needed: 'Эмне даяр болсо жакшы',
    needs: [
      'эмне кылыш керектиги жана кайсы жерде',
      'болжолдуу баасы: эмнеге канча',
      'тургундар өздөрү эмне кошору',
      'сүрөт болсо, бир-экөө',
    ],
    begin: 'Баштоо',
    deadline: (ends: Date) => `Жөнөтүү мөөнөтү: ${deadline(ends, 'ky')}.`,
    unfinished: 'Бүтпөй калган сунуштарыңыз',
    signIn: 'Кирүү',
    register: 'Катталуу',
  },
  most: (most: number) => `Эң көп ${count(most, 'ky')} белги.`,
  title: 'Сунуштун аталышы',
  languageHint: 'Тандабасаңыз, портал жазганыңыздан аныктайт; текшерүү барагында көрүнөт.',
  languageByWords: 'Жазганымдан аныкталсын',
  titleHint: 'Кыска жана түшүнүктүү, мисалы: Мектеп көчөсүнө 6 чырак.',
  theme: 'Эмне жөнүндө?',
  village: 'Кайсы айыл үчүн?',
  landmark: 'Жери кайда?',
  landmarkHint: 'Көчө, мектеп, көпүрө: жергиликтүү адам тапкандай жазыңыз.',
  pin: 'Картадан белгилөө',
  pinHint: 'Милдеттүү эмес. Картаны ачып, жерин басыңыз же градусун жазыңыз.',
  latitude: 'Кеңдик',
  longitude: 'Узундук',
  showMap: 'Картаны ачуу',
  description: 'Эмне кылуу керек?',
  descriptionHint: 'Эмне курулат, оңдолот же алынат.',
  photos: 'Сүрөттөр',
  photosHint: (most: number) =>
    `Эң көп ${count(most, 'ky')} сүрөт. Кичирейтилип сакталат, качан жана кайда тартылганы өчүрүлөт.`,
  papers: 'Документтер',
  papersHint: (most: number) =>
    `Эң көп ${count(most, 'ky')} PDF, ар биринин көлөмү эң көп 3 МБ. Баарына көрүнөт: жеке маалымат болбосун.`,
  remove: (name: string) => `Алып салуу: ${name}`,
  need: 'Эмне үчүн керек?',
  needHint: 'Азыр кандай кыйынчылык бар, эмне өзгөрөт.',
  beneficiaries: 'Кимге пайдасы тиет?',
  beneficiariesHint: 'Мисалы: 240 үй, мектептин 180 окуучусу.',
  households: 'Канча үй-бүлөгө?',
  cost: {
    lead: 'Билбесеңиз, болжолдоп жазыңыз: айыл өкмөтү тактайт.',
    row: (row: number) => `${row}-сап`,
    what: 'Эмнеге',
    quantity: 'Саны',
    unit: 'Бирдиги',
    price: 'Бирөөнүн баасы',
    add: 'Дагы бир сап кошуу',
    sum: (sum: Tyiyn) => `Азырынча бардыгы: ${money(sum, 'ky')}.`,
    cap: (cap: Tyiyn) => `Бир сунушка эң көп ${money(cap, 'ky')} берилет.`,
    prices: 'Айыл өкмөтү билген баалар',
    priced: (what: string, unit: string, price: Tyiyn) =>
      `${what}, 1 ${unit}: ${money(price, 'ky')}`,
    above: (what: string, written: Tyiyn, listed: Tyiyn) =>
      `«${what}» үчүн ${money(written, 'ky')} жазылган, айыл өкмөтүнүн тизмесинде ${money(listed, 'ky')}. Көп эмеспи?`,
    below: (what: string, written: Tyiyn, listed: Tyiyn) =>
      `«${what}» үчүн ${money(written, 'ky')} жазылган, айыл өкмөтүнүн тизмесинде ${money(listed, 'ky')}. Аз эмеспи?`,
    doubts: 'Бааларды дагы бир карап коюңуз',
  },
  help: {
    lead: 'Өздүк салым акча, эмгек же материал болушу мүмкүн. Баасын сом менен жазыңыз.',
    least: (share: number, least: Tyiyn) =>
      `Бул жыл кеминде ${percent(share, 'ky')}: сиздин сунуш үчүн ${money(least, 'ky')} же андан көп.`,
    leastShare: (share: number) => `Бул жыл баасынын кеминде ${percent(share, 'ky')}.`,
    money: 'Акча',
    labour: 'Эмгек',
    labourWhat: 'Ким, канча күн иштейт',
    things: 'Материал жана буюмдар',
    thingsWhat: 'Эмне кошулат',
    value: 'Баасы',
    upkeep: 'Кийин ким карайт?',
    upkeepHint: 'Ким карап турат жана жылына канча кетет.',
  },
  next: 'Сактап, улантуу',
  back: 'Артка',
  later: 'Сактап, кийин улантуу',
  send: 'Жөнөтүү',
  sendChange: 'Жаңы версиясын жөнөтүү',
  change: 'Өзгөртүү',
  unfinished: 'Бул кадам бүтө элек',
  ready: 'Баары толук. Жөнөткөндөн кийин сунуш баарына көрүнөт; мөөнөтү бүткүчө өзгөртсө болот.',
  similar: 'Ушуга окшош сунуштар бар',
  similarHint: 'Башкага кошулсаңыз, добуш бөлүнбөйт. Окшош эмес болсо, жөнөтө бериңиз.',
  cannotSend: 'Азыр жөнөтө албайсыз',
  keptAnyway: 'Жазганыңыз сакталды, жоголбойт.',
  signedOut: 'Сиз чыгып калгансыз',
  signedOutAdvice:
    'Жазганыңыз ушул барактын өзүндө. Жаңы терезеде кирип, ушул жерге кайтып, кайра басыңыз.',
  onPhone: {
    kept: 'Телефондо сакталды, жөнөтүлө элек',
    restored: 'Жөнөтүлбөй калган жазууңуз телефондон калыбына келтирилди',
    shrinking: 'Сүрөт кичирейтилүүдө…',
  },
  paperFor: (citizen: string) => `Кагаздан: ${citizen}`,
  against: {
    title: (version: number) => `Сиздики ${version}\u2011версиядан эмнеси менен айырмаланат`,
    outdated: (version: number) => `Сиз жазып жатканда ${version}\u2011версия жөнөтүлдү`,
    choose:
      'Төмөндө экөө жанаша турат. Жөнөтсөңүз, сиздики жаңы версия болуп анын ордуна келет. Же өзүңүздүкүн таштап, азыркы версиядан баштаңыз.',
    mine: 'Сиздики',
    afresh: (version: number) => `Менин жазганымды таштап, ${version}\u2011версиядан баштоо`,
  },
}
