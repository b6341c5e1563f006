import type { BallotForm, CountRule } from '#app/domain/rounds/round.ts'
import type { Stands } from '#app/domain/rounds/what-is-on.ts'
import { beginning, count, date, money, percent, plural, shortDate } from '#app/i18n/format.ts'
import { dayStart } from '#app/i18n/short-forms.ts'
import type { rounds as source } from '../../ky/rounds/rounds.ts'
import { countRuleNames, countRuleWords } from '../frame/count-rule-names.ts'
import { phaseNames } from '../frame/permissions.ts'
import { secrecy } from '../frame/secrecy.ts'
import { years } from '../frame/years.ts'

const now: Record<Stands, string> = {
  opening: 'Сейчас: ожидается закрепление правил голосования.',
  'result-due': 'Сейчас: ожидаются итоги.',
  preparation: 'Сейчас: подготовка.',
  ideas: 'Сейчас: приём предложений.',
  checking: 'Сейчас: проверка предложений.',
  appeals: 'Сейчас: рассмотрение апелляций.',
  published: 'Сейчас: опубликован список для голосования.',
  voting: 'Сейчас: голосование.',
  counting: 'Сейчас: подсчёт голосов.',
  result: 'Сейчас: итоги.',
  delivery: 'Сейчас: исполнение выбранных предложений.',
}

const about: Record<Stands, string> = {
  opening: 'Голосовать пока нельзя: правила и список не закреплены.',
  'result-due': 'Итоги ещё не опубликованы.',
  preparation: 'Айыл окмоту готовит правила и даты.',
  ideas: 'Жители пишут, что нужно селу, и подают предложения.',
  checking:
    'Айыл окмоту проверяет каждое предложение по закону и по стоимости и объясняет каждое решение.',
  appeals: 'Авторы отклонённых предложений подают апелляции, их рассматривает другой человек.',
  published: 'Список принятых предложений опубликован. Прочитайте и подумайте.',
  voting: 'Жители выбирают из списка и голосуют.',
  counting: 'Голосование закрыто. Айыл окмоту считает голоса.',
  result: 'Публикуется, какие предложения выбраны.',
  delivery: 'Выбранные предложения исполняются, каждый шаг виден здесь.',
}

const countRule: Record<CountRule, string> = countRuleNames

const countRuleAbout: Record<CountRule, string> = countRuleWords

const proposals = (value: number) =>
  plural(value, 'ru', {
    one: `${count(value, 'ru')} предложение`,
    few: `${count(value, 'ru')} предложения`,
    other: `${count(value, 'ru')} предложений`,
  })

function ballotForm(form: BallotForm): string {
  if (form.kind === 'knapsack') return 'Сколько угодно предложений в пределах выделенных денег'
  return form.min === form.max
    ? `Выбирают ровно ${proposals(form.max)}`
    : `Выбирают от ${count(form.min, 'ru')} до ${count(form.max, 'ru')} предложений`
}

export const rounds: typeof source = {
  phase: phaseNames,
  now,
  about,
  title: 'Циклы бюджета',
  listLead: 'Каждый год, в котором жители решают, на что пойдёт часть бюджета аймака.',
  listEmpty: 'Пока нет ни одного цикла',
  listEmptyAdvice: 'Когда айыл окмоту объявит цикл бюджета, он появится здесь.',
  homeTitle: 'Решаем вместе',
  homeToday: (today) => `Что происходит сегодня, ${shortDate(today, 'ru')}`,
  stageOf: (at, all) => `Этап ${count(at, 'ru')} из ${count(all, 'ru')}`,
  decide: 'Решать',
  homeEmpty: 'Сейчас не идёт ни голосование, ни приём предложений',
  others: 'Идут в это же время',
  finished: 'Прошедшие голосования',
  villages: 'Предложения вашего села',
  wholeAimak: 'Весь аймак',
  year: 'Год',
  stage: 'Этап',
  imported: 'Выборы, проведённые в другом месте',
  draft: 'не опубликован',
  money: 'Выделено денег',
  figures: {
    money: 'выделено денег',
    onBallot: 'предложений на голосовании',
    received: 'предложений подано',
    daysToVote: 'дней до конца голосования',
    daysToPropose: 'дней до конца приёма',
    daysToNext: 'дней до следующего этапа',
    voted: 'бюллетеней: новые добавляются группами',
    votedInAll: 'бюллетеней подано',
    onRoll: (all) => `В списке избирателей: ${count(all, 'ru')}`,
    adultsHere: (all, minAge) =>
      `Голосуют жители от ${years(minAge)}. Жителей от ${years(18)}: ${count(all, 'ru')}`,
  },
  lead: (vote, form, binding) =>
    form.kind === 'knapsack'
      ? `${binding ? 'Каждый человек из списка избирателей' : `Каждый житель от ${years(vote.minAge)}`} выбирает любые предложения в пределах выделенных денег. Голос можно изменить до закрытия. ${secrecy}`
      : `${binding ? 'Каждый человек из списка избирателей' : `Каждый житель от ${years(vote.minAge)}`} выбирает не больше ${count(form.max, 'ru')} предложений. Голос можно изменить до закрытия. ${secrecy}`,
  budgetOf: (year) => `Бюджет ${year} года`,
  vote: 'Голосовать',
  propose: 'Подать предложение',
  seeResult: 'Посмотреть итоги',
  seeDelivery: 'Посмотреть исполнение',
  readRules: 'Прочитать правила',
  officePage: 'Служебная страница цикла',
  ideasOnBallot: 'Предложения на голосовании',
  ideasReceived: 'Поданные предложения',
  allIdeas: (all) =>
    plural(all, 'ru', {
      one: `Всё ${count(all, 'ru')} предложение`,
      few: `Все ${count(all, 'ru')} предложения`,
      other: `Все ${count(all, 'ru')} предложений`,
    }),
  noIdeas: 'Пока нет ни одного предложения',
  noIdeasBefore: (opens) => `Приём предложений начнётся ${beginning(opens, 'ru')}`,
  noIdeasNow: 'Напишите первым.',
  noIdeasAfter: 'В этом цикле предложений не подали.',
  course: 'Ход',
  received: (all) => `Подано: ${proposals(all)}`,
  decided: (yes, no) => `Прошли: ${count(yes, 'ru')}, отклонены: ${count(no, 'ru')}`,
  extended: (reason) => `Продлено. Причина: ${reason}`,
  rule: 'Правила',
  countRule,
  countRuleAbout,
  ballotForm,
  facts: {
    count: 'Способ подсчёта',
    cap: 'Предел одного предложения',
    capShare: (share) => `${percent(share, 'ru')} выделенных денег`,
    votes: 'Кто голосует',
    proposes: 'Кто предлагает',
    whoOnRoll: ({ minAge, on }) =>
      `Только люди из списка избирателей: жители от ${years(minAge)} на ${date(dayStart(on), 'ru')}`,
    who: ({ minAge, on }) => `Жители от ${years(minAge)} на ${date(dayStart(on), 'ru')}`,
    fixed: 'Правила закреплены',
    notFixed: 'Пока нет. Закрепят до начала голосования',
    fingerprint: (short) => `отпечаток ${short}`,
    pots: 'Как разделены деньги',
    pot: (where, amount) => `${where}: ${money(amount, 'ru')}`,
  },
  openNow: 'Где сейчас можно участвовать',
  mayNow: {
    vote: (round, { minAge, on }) =>
      `«${round}»: голосовать можно с ${count(minAge, 'ru')} лет. Возраст и место жительства смотрят на ${date(dayStart(on), 'ru')}.`,
    propose: (round, { minAge, on }) =>
      `«${round}»: предлагать можно с ${count(minAge, 'ru')} лет. Возраст и место жительства смотрят на ${date(dayStart(on), 'ru')}.`,
  },
  possible: 'Что можно сделать сейчас',
  possibleFor: { residents: 'Жители', authors: 'Авторы предложений' },
  possibleSignedIn: 'Для этого нужно войти на портал.',
  nothingPossible: 'Сейчас от жителей ничего не требуется.',
  next: (phase, starts) =>
    `Следующий этап «${phaseNames[phase]}» начнётся ${beginning(starts, 'ru')}.`,
  toMatrix: 'Кто и когда что может: вся таблица',
}
