import type { Role } from '#app/domain/accounts/role.ts'
import type { AppealOutcome } from '#app/domain/evaluation/appeal.ts'
import type { CheckStep, Criterion, FindingAnswer } from '#app/domain/evaluation/criteria.ts'
import type { Verdict } from '#app/domain/evaluation/evaluation.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { onDay } from '#app/i18n/days.ts'
import { beginning, date, ending, money, numero } from '#app/i18n/format.ts'
import { inOffice } from '../signatures/signatures.ts'

type Hand = { name: string; office?: Role | null; account?: string; at: Date }

const steps: Record<CheckStep, string> = {
  legal: 'Мыйзамга туура келеби',
  technical: 'Аткарса болобу, канча турат',
}

const criteria: Record<Criterion, string> = {
  'local-issue': 'Жергиликтүү маанидеги маселе',
  'municipal-property': 'Жер жана мүлк муниципалдык менчикте',
  'public-benefit': 'Бир үй-бүлөгө эмес, көпчүлүккө пайдалуу',
  'not-double-financed': 'Башка бюджеттен каржыланган эмес',
  'within-law': 'Мыйзамга каршы келбейт',
  'fits-plans': 'Бекитилген пландарга каршы келбейт',
  'feasible-within-year': 'Бир жылда бүтүрсө болот',
  'cost-checked': 'Баасы текшерилди',
  'upkeep-provided': 'Кийинки чыгымдар жана кароо чечилген',
  'own-contribution': 'Тургундардын салымы ишенимдүү',
  safe: 'Адамдарга коопсуз',
  accessible: 'Майыптыгы бар адамдарга жеткиликтүү',
  environment: 'Сууга, жерге, айлана-чөйрөгө зыяны жок',
}

const answers: Record<FindingAnswer, string> = {
  met: 'Туура келет',
  'not-met': 'Туура келбейт',
  'not-applicable': 'Тиешеси жок',
}

const verdicts: Record<Verdict, string> = {
  yes: 'Текшерүүдөн өттү',
  no: 'Четке кагылды',
  return: 'Авторго кайтарылды',
}

const appealOutcomes: Record<AppealOutcome, string> = {
  dismissed: 'Чечим өзгөргөн жок',
  accepted: 'Сунуш кабыл алынды',
  check: 'Сунуш кайра текшерилет',
}

/** What everybody reads about the checking of a proposal. */
export const evaluation = {
  title: 'Айыл өкмөтүнүн текшерүүсү',
  steps,
  criteria,
  answers,
  verdicts,
  allMet: {
    legal: 'Мыйзамга туура келет',
    technical: 'Аткарса болот, баасы текшерилди',
  } satisfies Record<CheckStep, string>,
  showFindings: 'Эмне текшерилгенин көрүү',
  criterion: 'Эмне текшерилди',
  finding: 'Корутунду',
  note: 'Негиздеме',
  price: 'Баасы',
  priceKept: 'Ырасталды',
  priceChanged: 'Такталды',
  priceFrom: (asked: Tyiyn, cost: Tyiyn) =>
    `Автор ${money(asked, 'ky')} сураган, текшерилген баасы ${money(cost, 'ky')}`,
  priceAs: (cost: Tyiyn) => `Текшерилген баасы ${money(cost, 'ky')}`,
  yearly: 'Кийин жылына',
  missing: 'Эмнени толуктоо керек',
  reason: 'Себеби',
  by: ({ name, office, account, at }: Hand) =>
    `Текшерген: ${inOffice(name, office, account)}, ${date(at, 'ky')}`,
  signed: ({ name, office, account, at }: Hand) =>
    `Экинчи кол: ${inOffice(name, office, account)}, ${date(at, 'ky')}`,
  earlier: 'Мурунку чечимдер',
  standing: {
    queue: 'Айыл өкмөтү бул сунушту карай элек.',
    legal: 'Азыр мыйзамга туура келери текшерилип жатат.',
    technical: 'Азыр аткарса болору жана баасы текшерилип жатат.',
    signature: 'Чечим экинчи адамдын колун күтүп жатат. Кол коюлмайынча анын күчү жок.',
    returned: 'Сунуш авторго кайтарылган: айыл өкмөтү толуктоону күтүп жатат.',
  },
  exclusions: 'Чогуу аткарылбаган сунуштар',
  exclusionsLead: 'Булардын бирөө гана аткарыла алат.',
  excluded: ({ name, at }: Hand) => `Белгилеген: ${name}, ${date(at, 'ky')}`,
  excludedNoMore: ({ name, at }: Hand) => `Белгини алган: ${name}, ${date(at, 'ky')}`,
  appeal: 'Даттануу',
  appealBy: ({ name, at }: Hand) => `${name}, ${date(at, 'ky')}`,
  appealWaits: 'Даттанууну мурда чечим кабыл албаган башка адам карайт.',
  appealOutcomes,
  decidedBy: ({ name, at }: Hand) => `Чечкен: ${name}, ${date(at, 'ky')}`,
  card: 'Баалоо карточкасы',
  cardOf: (number: number) => `Баалоо карточкасы: ${numero(number, 'ky')} сунуш`,
  cardPrinted: (at: Date) => `${date(at, 'ky')} күнүнө карата`,
  printCard: 'Баалоо карточкасын басып чыгаруу',
  asked: 'Бюджеттен суралат',
  contribution: 'Тургундардын салымы',
  checkedCost: 'Текшерилген баасы',
  author: 'Автор',
  village: 'Айыл',
  wholeAimak: 'Бүт аймак',
  decision: 'Чечим',
  undecided: 'Чечим кабыл алына элек',
  signatures: { judge: 'Текшерген адис', second: 'Экинчи кол', head: 'Айыл өкмөтүнүн башчысы' },
  rejected: 'Четке кагылган сунуштар',
  rejectedLead: 'Ар бир чечимдин себеби жана ким кабыл алганы ачык.',
  noneRejected: 'Бул айлампада бир да сунуш четке кагылган жок',
  appealsFrom: (from: Date, until: Date) =>
    `Авторлор даттана ала турган күн: ${beginning(from, 'ky')}. Акыркы мөөнөтү: ${ending(until, 'ky')}.`,
  appealsUntil: (until: Date) =>
    `Авторлор даттана ала турган акыркы мөөнөт: ${ending(until, 'ky')}.`,
  noAppeal: 'Даттануу жок',
  appealWaiting: 'Каралып жатат',
  appealWithheld: 'Даттануунун тексти сунуштун тексти менен бирге жашырылган.',
  hiddenTitle: 'Айыл өкмөтү бул сунуштун текстин жашырды',
  hiddenSince: (at: Date) => `${onDay(at, 'ky')} жашырылган. Сунуш мурдагыдай эле каралат.`,
  showHidden: 'Жашырылган текстти окуу',
  proposal: 'Сунуш',
}
