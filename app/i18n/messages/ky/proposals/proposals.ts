import type { ListOrder } from '#app/domain/proposals/finding/list-order.ts'
import type { ContributionKind } from '#app/domain/proposals/proposal.ts'
import type { Station } from '#app/domain/proposals/timeline.ts'
import type { Theme } from '#app/domain/rounds/round.ts'
import { count, deadline, numero } from '#app/i18n/format.ts'
import { stateNames } from './proposal-reasons.ts'

const themes: Record<Theme, string> = {
  water: 'Ичүүчү суу',
  irrigation: 'Сугат суу',
  roads: 'Жолдор жана көпүрөлөр',
  lighting: 'Көчөлөрдү жарыктандыруу',
  school: 'Мектеп жана бала бакча',
  health: 'Саламаттык',
  sport: 'Спорт',
  culture: 'Маданият жана эс алуу',
  waste: 'Таштанды чыгаруу',
  other: 'Башка',
}

const orders: Record<ListOrder, string> = {
  draw: 'Чүчүкулак боюнча',
  cost: 'Арзаны мурда',
  'cost-down': 'Кымбаты мурда',
  village: 'Айылы боюнча',
  new: 'Жаңысы мурда',
}

const stations: Record<Station, string> = {
  sent: 'Жөнөтүлдү',
  returned: 'Автордо: толукталууда',
  legal: 'Мыйзамдуулугу текшерилет',
  technical: 'Баасы текшерилет',
  vote: 'Добуш берүү',
  result: 'Жыйынтык',
  delivery: 'Аткаруу',
  rejected: 'Четке кагылды',
  withdrawn: 'Автор кайра алды',
}

const contributions: Record<ContributionKind, string> = {
  money: 'Тургундардын салымы: акча',
  labour: 'Тургундардын салымы: эмгек',
  things: 'Тургундардын салымы: материал жана буюмдар',
}

/** Words of the list, the map and the page of a proposal. */
export const proposals = {
  title: 'Сунуштар',
  themes,
  states: stateNames,
  orders,
  stations,
  contributions,
  wholeAimak: 'Бүт аймак',
  write: 'Сунуш жазуу',
  list: {
    found: (total: number) => `${count(total, 'ky')} сунуш`,
    drawn:
      'Тартиби чүчүкулак менен түзүлгөн. Кайсы сунуштан башталары окурманга же күнгө жараша: бардык сунуш бирдей орунда.',
    order: 'Тартиби',
    filters: 'Издөө жана тандоо',
    words: 'Сөз менен издөө',
    wordsHint:
      'Аталышынан, мазмунунан же айылдын эски аты менен. Ө, ү, ң дебей же латын тамгалары менен жазсаңыз да табылат.',
    village: 'Айыл',
    theme: 'Темасы',
    standing: 'Абалы',
    any: 'Баары',
    costFrom: 'Баасы, кеминде',
    costTo: 'Баасы, эң көп',
    apply: 'Көрсөтүү',
    clear: 'Тандоону тазалоо',
    onMap: 'Картада',
    asList: 'Тизме менен',
    nothing: 'Мындай сунуш табылган жок',
    nothingAdvice: 'Башка сөз менен издеп көрүңүз же тандоону тазалаңыз.',
    none: 'Азырынча бир да сунуш жок',
    noneAdvice: 'Биринчи сунушту сиз жаза аласыз.',
  },
  map: {
    title: 'Сунуштар картада',
    show: 'Картаны ачуу',
    about:
      'Төмөндө айылдар жана аларга жазылган сунуштардын саны. Картаны ачсаңыз, так жери көрүнөт.',
    outline: 'Кыргызстандын чек арасы жана бул айыл аймагынын орду',
    villages: 'Айылдар боюнча',
    number: 'Сунуштар',
    pinned: (pinned: number, all: number) =>
      `Картада так жери белгиленгени: ${count(pinned, 'ky')}, бардыгы: ${count(all, 'ky')}.`,
  },
  officeTitle: {
    title: (number: number) => `${numero(number, 'ky')} сунуштун башка тилдеги аты`,
    mark: 'атын айыл өкмөтү койгон',
    own: 'Автор койгон аты',
    column: 'Айыл өкмөтү койгон аты',
    link: 'Башка тилдеги атын жазуу',
    lead: 'Автор койгон ат өзгөрбөйт, сунуштун барагында жанында турат. Бул тилде окугандар тизмеден, бюллетендин өзүнөн жана жыйынтыктан ушул атты көрөт. Атты добуш берүү ачылганга чейин гана өзгөртүүгө болот. Автор өз атын өзгөртсө, бул ат өчөт.',
    ky: 'Кыргызча аты',
    ru: 'Орусча аты',
    empty: 'Бош калтырсаңыз, автордун аты гана калат.',
    save: 'Сактоо',
  },
  page: {
    byLine: (first: string, village: string, others: number) =>
      [first, village, others > 0 ? `дагы ${count(others, 'ky')} автор` : '']
        .filter((part) => part !== '')
        .join(', '),
    writtenIn: 'Жазылган тили',
    languages: { ky: 'кыргызча', ru: 'орусча', en: 'англисче' },
    coAuthors: 'Авторлоштору',
    unnamed: 'Тургун',
    onPaper: 'Кагаз менен кабыл алынган',
    photo: (place: number) => `Сүрөт ${place}`,
    need: 'Эмне үчүн керек',
    description: 'Эмне сунушталат',
    cost: 'Баасы',
    forWhat: 'Эмнеге',
    quantity: 'Саны',
    unitPrice: 'Бирөөнүн баасы',
    lineSum: 'Бардыгы',
    asked: 'Бюджеттен суралат',
    checked: 'Текшерилген баасы',
    contributionsTotal: 'Тургундардын салымы',
    upkeep: 'Кийин ким карайт',
    where: 'Жайгашкан жери',
    forWhom: 'Кимге пайдалуу',
    households: (households: number) => `${count(households, 'ky')} үй-бүлө`,
    theme: 'Темасы',
    papers: 'Документтер',
    onMap: 'Картадан көрүү',
    timeline: 'Жолу',
    until: (ends: Date) => `Мөөнөтү: ${deadline(ends, 'ky')}`,
    versions: (versions: number) => `Бардык версиялары (${count(versions, 'ky')})`,
    hiddenTitle: 'Жашырылган сунуш',
    hidden: (reason: string) => `Бул сунуш тизмеден жашырылган. Себеби: ${reason}`,
    withheld: (reason: string) =>
      `Бул сунуш жашырылган, тексти менен сүрөттөрү көрсөтүлбөйт. Себеби: ${reason}`,
    showHidden: 'Жазылганын көрсөтүү',
    rejected: (reason: string) => `Четке кагылышынын себеби: ${reason}`,
    excludes: 'Чогуу аткарылбай турган сунуштар',
    opened: 'Ачылды',
    followed: 'Аткарылышын баскыч-баскычы менен көрүү',
    ballotBeside:
      'Бюллетениңиз белгилери менен жанындагы өтмөктө ачык турат: ага кайтуу үчүн бул баракты жабыңыз.',
    toBallot: 'Бюллетенге өтүү',
    mine: 'Менин сунуштарым: автор эмне кыла алат',
  },
  versions: {
    title: (number: number) => `${numero(number, 'ky')} сунуштун версиялары`,
    one: 'Бул сунуш жөнөтүлгөндөн бери өзгөргөн жок.',
    hidden: 'Бул сунуш жашырылган, ошондуктан версиялары да көрсөтүлбөйт.',
  },
}
