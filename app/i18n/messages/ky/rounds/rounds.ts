import type { Tyiyn } from '#app/domain/money.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import type { BallotForm, CountRule, Eligibility } from '#app/domain/rounds/round.ts'
import type { Stands } from '#app/domain/rounds/what-is-on.ts'
import { inCase } from '#app/i18n/days.ts'
import { beginning, count, date, money, percent, shortDate } from '#app/i18n/format.ts'
import { dayStart } from '#app/i18n/short-forms.ts'
import { countRuleNames, countRuleWords } from '../frame/count-rule-names.ts'
import { phaseNames } from '../frame/permissions.ts'
import { secrecy } from '../frame/secrecy.ts'

const now: Record<Stands, string> = {
  opening: 'Азыр: добуштун эрежесин бекитүү күтүлүүдө.',
  'result-due': 'Азыр: жыйынтык күтүлүүдө.',
  preparation: 'Азыр: даярдык.',
  ideas: 'Азыр: сунуш берүү.',
  checking: 'Азыр: сунуштар текшерилүүдө.',
  appeals: 'Азыр: даттануулар каралууда.',
  published: 'Азыр: добушка коюлган тизме жарыяланды.',
  voting: 'Азыр: добуш берүү.',
  counting: 'Азыр: добуштар эсептелүүдө.',
  result: 'Азыр: жыйынтык.',
  delivery: 'Азыр: тандалган сунуштар аткарылууда.',
}

const about: Record<Stands, string> = {
  opening: 'Азырынча эч ким добуш бере албайт: эреже менен тизме бекитиле элек.',
  'result-due': 'Жыйынтык азырынча жарыялана элек.',
  preparation: 'Айыл өкмөтү эрежени жана күндөрдү даярдап жатат.',
  ideas: 'Тургундар айылга эмне керек экенин жазып, сунуш киргизишет.',
  checking:
    'Айыл өкмөтү ар бир сунушту мыйзам жана баасы боюнча текшерет, ар бир чечимдин себебин жазат.',
  appeals: 'Сунушу четке кагылган автор даттанат, даттанууну башка адам карайт.',
  published: 'Кабыл алынган сунуштардын тизмеси жарыяланды. Окуп, ойлонуп коюңуз.',
  voting: 'Тургундар тизмеден тандап, добуш беришет.',
  counting: 'Добуш жабылды. Айыл өкмөтү добуштарды эсептеп жатат.',
  result: 'Кайсы сунуштар тандалганы жарыяланат.',
  delivery: 'Тандалган сунуштар аткарылат, ар бир кадамы ушул жерде көрүнөт.',
}

const countRule: Record<CountRule, string> = countRuleNames

const countRuleAbout: Record<CountRule, string> = countRuleWords

function ballotForm(form: BallotForm): string {
  if (form.kind === 'knapsack') return 'Бөлүнгөн акчанын чегинде каалаганча сунуш тандалат'
  return form.min === form.max
    ? `Так ${count(form.max, 'ky')} сунуш тандалат`
    : `${count(form.min, 'ky')}–${count(form.max, 'ky')} сунуш тандалат`
}

/** What residents see of a round. */
export const rounds = {
  phase: phaseNames,
  now,
  about,
  title: 'Бюджет айлампалары',
  listLead: 'Тургундар айыл бюджетинин бир бөлүгү эмнеге жумшаларын чечкен ар бир жыл.',
  listEmpty: 'Азырынча бир да айлампа жок',
  listEmptyAdvice: 'Айыл өкмөтү айлампа жарыялаганда, ушул жерде көрүнөт.',
  homeTitle: 'Чогуу чечебиз',
  homeToday: (today: Date) => `Бүгүн, ${shortDate(today, 'ky')}: эмне болуп жатат`,
  stageOf: (at: number, all: number) =>
    `${count(at, 'ky')}\u2011мезгил, бардыгы ${count(all, 'ky')}`,
  decide: 'Чечүү',
  homeEmpty: 'Азыр жүрүп жаткан добуш же сунуш чогултуу жок',
  others: 'Ушул эле учурда жүрүп жаткандар',
  finished: 'Мурунку добуштар',
  villages: 'Айылыңыздын сунуштары',
  wholeAimak: 'Бүт аймак',
  year: 'Жылы',
  stage: 'Мезгили',
  imported: 'Башка жерде өткөн шайлоо',
  draft: 'жарыялана элек',
  money: 'Бөлүнгөн акча',
  figures: {
    money: 'бөлүнгөн акча',
    onBallot: 'добушка коюлган сунуш',
    received: 'түшкөн сунуш',
    daysToVote: 'добуш берүүгө калган күн',
    daysToPropose: 'сунуш берүүгө калган күн',
    daysToNext: 'кийинки мезгилге калган күн',
    voted: 'бюллетень: жаңылары топ-тобу менен кошулат',
    votedInAll: 'бюллетень берилди',
    onRoll: (all: number) => `Шайлоочулардын тизмесинде: ${count(all, 'ky')} адам`,
    adultsHere: (all: number, minAge: number) =>
      `${count(minAge, 'ky')} жаштан баштап добуш берет. 18 жашка толгон тургундар: ${count(all, 'ky')}`,
  },
  lead: (vote: Eligibility, form: BallotForm, binding: boolean) =>
    form.kind === 'knapsack'
      ? `${binding ? 'Шайлоочулардын тизмесиндеги ар бир адам' : `${count(vote.minAge, 'ky')} жаштан баштап ар бир тургун`} бөлүнгөн акчанын чегинде каалаган сунуштарын тандайт. Добушту жабылганга чейин өзгөртсө болот. ${secrecy}`
      : `${binding ? 'Шайлоочулардын тизмесиндеги ар бир адам' : `${count(vote.minAge, 'ky')} жаштан баштап ар бир тургун`} эң көп ${count(form.max, 'ky')} сунуш тандайт. Добушту жабылганга чейин өзгөртсө болот. ${secrecy}`,
  /** A round by the budget it is about, where its title is too long. */
  budgetOf: (year: number) => `${year}-жылдын бюджети`,
  vote: 'Добуш берүү',
  propose: 'Сунуш жазуу',
  seeResult: 'Жыйынтыкты көрүү',
  seeDelivery: 'Аткарылышын көрүү',
  readRules: 'Эрежени окуу',
  officePage: 'Айлампанын кызматтык барагы',
  ideasOnBallot: 'Добушка коюлган сунуштар',
  ideasReceived: 'Түшкөн сунуштар',
  allIdeas: (all: number) => `Бардык ${count(all, 'ky')} сунуш`,
  noIdeas: 'Азырынча бир да сунуш жок',
  noIdeasBefore: (opens: Date) => `Сунуш берүү башталат: ${beginning(opens, 'ky')}`,
  noIdeasNow: 'Биринчи болуп сиз жазыңыз.',
  noIdeasAfter: 'Бул айлампада сунуш түшкөн жок.',
  course: 'Жүрүшү',
  received: (all: number) => `${count(all, 'ky')} сунуш түштү`,
  decided: (yes: number, no: number) =>
    `${count(yes, 'ky')} өттү, ${count(no, 'ky')} четке кагылды`,
  extended: (reason: string) => `Узартылды. Себеби: ${reason}`,
  rule: 'Эреже',
  countRule,
  countRuleAbout,
  ballotForm,
  facts: {
    count: 'Эсептөө жолу',
    cap: 'Бир сунуштун чеги',
    capShare: (share: number) => `Бөлүнгөн акчанын ${percent(share, 'ky')}`,
    votes: 'Ким добуш берет',
    proposes: 'Ким сунуш берет',
    whoOnRoll: ({ minAge, on }: Eligibility) =>
      `Шайлоочулардын тизмесиндегилер гана: ${count(minAge, 'ky')} жаштан баштап. Жашы жана жашаган жери ушул күнгө карата: ${date(dayStart(on), 'ky')}`,
    who: ({ minAge, on }: Eligibility) =>
      `${count(minAge, 'ky')} жаштан баштап бардык тургундар. Жашы жана жашаган жери ушул күнгө карата: ${date(dayStart(on), 'ky')}`,
    fixed: 'Эреже бекитилди',
    notFixed: 'Азырынча жок. Добуш берүү башталганча бекитилет',
    fingerprint: (short: string) => `санариптик изи ${short}`,
    pots: 'Акчанын бөлүнүшү',
    pot: (where: string, amount: Tyiyn) => `${where}: ${money(amount, 'ky')}`,
  },
  /** Said before the first field: who is too young or came later should not fill in the form for nothing. */
  openNow: 'Азыр катыша турган айлампалар',
  mayNow: {
    vote: (round: string, { minAge, on }: Eligibility) =>
      `«${round}»: ${count(minAge, 'ky')} жаштан баштап добуш берсе болот. Жашыңыз жана жашаган жериңиз ушул күнгө карата каралат: ${date(dayStart(on), 'ky')}.`,
    propose: (round: string, { minAge, on }: Eligibility) =>
      `«${round}»: ${count(minAge, 'ky')} жаштан баштап сунуш жазса болот. Жашыңыз жана жашаган жериңиз ушул күнгө карата каралат: ${date(dayStart(on), 'ky')}.`,
  },
  possible: 'Азыр эмне кылса болот',
  possibleFor: { residents: 'Тургундар', authors: 'Сунуштун авторлору' },
  possibleSignedIn: 'Булар үчүн порталга кирүү керек.',
  nothingPossible: 'Азыр тургундардан эч нерсе талап кылынбайт.',
  next: (phase: Phase, starts: Date) =>
    `Кийинки мезгил: «${phaseNames[phase]}», ${inCase(beginning(starts, 'ky'), 'on')} башталат.`,
  toMatrix: 'Ким качан эмне кыла алат: толук таблица',
}
