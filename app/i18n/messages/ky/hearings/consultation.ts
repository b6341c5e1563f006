import { count } from '#app/i18n/format.ts'
import { orderModel, orderPartNames } from './order-model.ts'

const inDays = (days: number) => `${count(days, 'ky')} күн`

/** By which order residents are consulted. */
export const consultation = {
  parts: orderPartNames,
  model: orderModel,
  title: 'Тургундар менен кеңешүү тартиби',
  link: 'Кеңешүү тартиби',
  leadOwn:
    'Бюджетти даярдоодо тургундар менен кантип кеңешиле турганы. Мурунку версиялар сакталып турат.',
  leadModel:
    'Бул — үлгү тартип: айыл өкмөтү өз тартибин кабыл ала элек. Үлгү иш тажрыйбасынан алынган жана мыйзам эмес.',
  modelName: 'Үлгү тартип',
  isModel: 'Үлгү. Айыл өкмөтү өз тартибин бекиткенге чейин угуулар үлгүдөгү мөөнөттөр менен өтөт.',
  /** The model, and an older version, beside the order in force. */
  modelReplaced:
    'Айыл өкмөтү өз тартибин кабыл алган: угуулар андан бери үлгү менен эмес, ошол тартип менен жарыяланат.',
  isModelReplaced: 'Үлгү. Айыл өкмөтү өз тартибин кабыл алган, күчүндө ошол.',
  replaced: (now: number) => `Бул эски версия: анын ордуна ${now}\u2011версия күчүндө.`,
  inForce: 'Күчүндөгү тартип',
  /** Beneath a part whose translation is older than its Kyrgyz. */
  outlived: (version: number) =>
    `Бул бөлүктүн кыргызчасы ${version}\u2011версияда өзгөргөн, котормосу мурункудай калган: кыргызчасын окуңуз.`,
  translationsHold: 'Өзгөртүлбөгөн котормолор кыргызча жаңы текстке дагы эле туура келет',
  translationsHoldHint:
    'Кыргызчасы гана өзгөргөн бөлүктөр үчүн. Окурманга котормо мурункудай калганы айтылат',
  ground: 'Кайсы чечим менен бекитилген',
  noGround: 'чечим көрсөтүлгөн эмес',
  reason: 'Өзгөртүүнүн себеби',
  by: 'Жарыялаган',
  versions: 'Версиялар',
  compareModel: 'Үлгүдөн айырмасы',
  compare: 'Версияларды салыштыруу',
  differenceTitle: 'Кеңешүү тартибинин версиялары',
  sameAsModel: 'Үлгүдөй, өзгөртүүсүз',
  write: 'Кеңешүү тартибин жазуу',
  writeLead:
    'Үлгүнү өз шартыңызга ылайыктаңыз. Кыргызчасы бош калган бөлүк тартипке кирбейт. Сакталганда жаңы версия болуп дароо жарыяланат, мурункулары өзгөрбөйт. Юрист менен текшериңиз: үлгү мыйзам эмес.',
  publish: 'Жаңы версияны жарыялоо',
  groundHint: 'Мисалы, айылдык кеңештин токтому, №, күнү. Болбосо, бош калтырыңыз',
  reasonHint: 'Баары окуйт',
  published: (number: number, day: string) => `${number}\u2011версия, ${day} жарыяланган`,
  terms: {
    heading: 'Мөөнөттөр',
    hint: 'Күн менен. Угуулар ушул мөөнөттөр боюнча өтөт',
    notice: (days: number) => `Угууга чейин кулактандыруу: ${inDays(days)}`,
    answer: (days: number) => `Суроого жооп: ${inDays(days)}`,
    minutes: (days: number) => `Протокол: ${inDays(days)}`,
    fields: { notice: 'Угууга чейин кулактандыруу', answer: 'Суроого жооп', minutes: 'Протокол' },
  },
  partIn: (part: string) => ({
    ky: `${part} (кыргызча)`,
    ru: `${part} (орусча)`,
    en: `${part} (англисче)`,
  }),
}
