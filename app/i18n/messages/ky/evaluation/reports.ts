import type { Moderation, ReportGround } from '#app/domain/evaluation/report.ts'
import { onDay } from '#app/i18n/days.ts'
import { count, numero } from '#app/i18n/format.ts'

const grounds: Record<ReportGround, string> = {
  insult: 'Кемсинтүү же душмандыкка чакырык',
  'personal-data': 'Бирөөнүн телефону, дареги же башка жеке маалыматы',
  threats: 'Бирөөнү коркутуу',
  'false-statement': 'Чындыкка туура келбеген маалымат',
  advertising: 'Жарнама',
  copy: 'Башка сунуштун көчүрмөсү',
  'pressure-on-voters': 'Добушту сатып алуу же мажбурлоо',
  other: 'Башка себеп',
}

const moderations: Record<Moderation, string> = {
  'hide-personal-data': 'Жеке маалымат үчүн жашыруу',
  'hide-threats': 'Коркутуу үчүн жашыруу',
  hide: 'Башка себеп менен жашыруу',
  dismiss: 'Өзгөртпөй калтыруу',
  show: 'Текстти кайра ачуу',
}

/** Pages about reported and hidden proposals, of the resident and of the clerk. */
export const reports = {
  title: 'Эреже бузуулар',
  reported: 'Жооп күткөн эреже бузуулар',
  noneReported: 'Эреже бузуу тууралуу жооп күткөн билдирүү жок',
  hidden: 'Азыр жашырылган сунуштар',
  proposal: 'Сунуш',
  reports: 'Канча билдирүү',
  since: 'Качантан бери',
  hiddenBecause: 'Эмне үчүн жашырылган',
  reason: 'Себеби',
  next: 'Эмне кылуу керек',
  consider: 'Карап чыгуу',
  number: (reports: number) => `${count(reports, 'ky')} билдирүү`,
  about: (number: number) => `${numero(number, 'ky')} сунуштагы эреже бузуу тууралуу билдирүүлөр`,
  none: 'Бул сунуш боюнча билдирүү жок',
  answered: 'Жооп берилди',
  waits: 'Жооп күтөт',
  sentOn: (at: Date) => `${onDay(at, 'ky')} жазылган`,
  grounds,
  choose: 'Эмне кылабыз',
  moderations,
  moderationMeans: {
    'hide-personal-data':
      'Ачык барактардан текст менен сүрөттөр кетет, себеби гана калат. Калганы мурдагыдай каралат.',
    'hide-threats':
      'Ачык барактардан текст менен сүрөттөр кетет, себеби гана калат. Калганы мурдагыдай каралат.',
    hide: 'Тексттин ордуна себеби көрүнөт, текст шилтеме аркылуу окулат. Калганы мурдагыдай каралат.',
    dismiss: 'Билдиргендерге себеби жазылат',
    show: 'Текст мурдагыдай көрүнөт',
  },
  moderationReason: 'Себеби',
  moderationReasonHint: 'Жашырсаңыз, себеби баарына көрүнөт. Авторго да кабар кетет.',
  button: 'Сактоо',
  onlyReading: 'Чечимди айыл өкмөтүнүн кызматкери кабыл алат.',
  send: {
    title: (number: number) => `${numero(number, 'ky')} сунуштагы эреже бузууну билдирүү`,
    lead: 'Билдирүүнү айыл өкмөтүнүн кызматкери карайт жана сизге жооп берет. Ким билдиргени эч жерде жарыяланбайт.',
    ground: 'Эмне туура эмес',
    text: 'Кыскача түшүндүрүңүз',
    button: 'Билдирүүнү жөнөтүү',
    link: 'Эреже бузууну билдирүү',
    sent: 'Билдирүүңүз кабыл алынды',
    sentNext: 'Айыл өкмөтү карап чыккандан кийин сизге жооп келет.',
    back: 'Сунушка кайтуу',
  },
}
