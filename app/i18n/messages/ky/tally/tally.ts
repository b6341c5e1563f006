import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { TallyReasons } from '#app/domain/tally/reasons.ts'
import { count, dateTime, ending, numero } from '#app/i18n/format.ts'
import { countRuleNames, countRuleWords } from '../frame/count-rule-names.ts'

/** The result, the office's count, the downloads. */
export const tally = {
  title: 'Жыйынтык',
  heading: (funded: number) =>
    funded === 0
      ? 'Жыйынтык: бул жолу бир да сунуш каржыланбайт'
      : `Жыйынтык: ${count(funded, 'ky')} сунуш каржыланат`,
  imported: (name: string) =>
    `Бул башка жердин жарыяланган добушу (${name}), салыштыруу үчүн киргизилген. Суммалар ошол жердин акчасы менен, бул жерде «сом» деп көрсөтүлөт.`,
  figures: {
    voted: 'добуш берди',
    ofRoll: (all: number, share: string) => `тизмедеги ${count(all, 'ky')} адамдан: ${share}`,
    of: (adults: number, share: string) =>
      `18 жашка толгон тургундардын санына (${count(adults, 'ky')}) карата: ${share}`,
    channels: 'кагаз менен / интернетте',
    ofChannels: (online: number) => `/ ${count(online, 'ky')}`,
    spent: 'жумшалат',
    covered: 'жок дегенде бир тандаганы өткөндөр',
  },
  moneyBar: (given: { spent: string; money: string; funded: number; rest: string }) =>
    `${given.money} ичинен ${given.spent} бөлүндү: ${count(given.funded, 'ky')} сунуш. Калганы: ${given.rest}`,
  rest: 'Калды',
  potOf: (village: string, money: string) => `${village}: ${money}`,
  recount: 'Бул эсепти өзүңүз кайталай аласыз.',
  recountHow:
    'Бюллетендер жана эреже жарыяланган: каалаган адам кайра эсептеп, ушул эле жыйынтыкты алат. Бюллетендерде ким добуш бергени жок.',
  noRecount: 'Бул эсепти кайталап текшерүүгө бюллетендер жетпейт.',
  tooFew: (least: number) =>
    `Бюллетендер ${count(least, 'ky')} жетпегендиктен, алар өзүнчө жарыяланбайт: ким эмнени тандаганы билинип калмак.`,
  downloads: {
    proposals: 'Сунуштар (CSV)',
    ballots: 'Бюллетендер (.pb)',
    result: 'Жыйынтык (JSON)',
  },
  notFunded: 'Бул жолу өткөн жок',
  columns: {
    proposal: 'Сунуш',
    votes: 'Добуш',
    cost: 'Баасы',
    lacked: 'Эмне жетпеди',
  },
  isFunded: 'Каржыланат',
  isNotFunded: 'Өткөн жок',
  delivery: 'Аткарылышы',
  why: {
    missing: (missing: string) => `Колдоочуларынын калган үлүшү ага ${missing} жетпей калды.`,
    turn: (left: string, cost: string) =>
      `Кезеги келгенде ${left} калган эле, ал эми баасы ${cost}.`,
    rest: (rest: string) => `Аягында ${rest} калды, бул анын баасынан аз.`,
    further: (voters: number) =>
      `Дагы ${count(voters, 'ky')} адам ушул сунушту гана тандаса, ал өтмөк; бир адам аз болсо, өтмөк эмес.`,
    never: (voters: number) =>
      `Дагы ${count(voters, 'ky')} адам ушул сунушту гана тандаса да, ал өтмөк эмес.`,
    notWorkedOut:
      'Дагы канча добуш керек экени аныкталган жок: эсептөөнү өтө көп жолу кайталоого туура келмек.',
    taken: (numbers: string) => `Колдоочулардын үлүшүнөн эң көп кеткен сунуштар: ${numbers}.`,
    stopped: 'Эсептөө ага чейин токтоду: алдыңкы сунушка акча жеткен эмес.',
    noMoney: 'Калган акча жеткен жок.',
    'dearer-than-budget': 'Баасы бөлүнгөн акчадан көп.',
    'below-threshold': (least: number) => `Керектүү ${count(least, 'ky')} добушка жеткен жок.`,
    'no-votes': 'Бир да добуш алган жок.',
    withdrawn: 'Авторлору кайра алган.',
    rejected: 'Четке кагылган.',
    rival: (number: number) =>
      `${numero(number, 'ky')} менен кошо аткарылбайт, ал көбүрөөк добуш алды.`,
  },
  beside: {
    heading: 'Башка эреже болсочу?',
    about: 'Ошол эле бюллетендер башка эреже менен эсептелгенде:',
    rule: 'Эреже',
    fundedCount: 'Каржыланат',
    spent: 'Жумшалат',
    covered: 'Жок дегенде бири өткөндөр',
    deciding: (rule: string) => `${rule} (чечүүчү эреже)`,
    withoutThreshold: (rule: string) => `${rule}, добуштун чегисиз`,
    same: (rule: string) => `«${rule}» эрежеси менен деле ушул эле сунуштар каржыланмак.`,
    would: (rule: string, numbers: string) => `«${rule}» эрежеси менен кошумча өтмөк: ${numbers}.`,
    wouldNot: (rule: string, numbers: string) => `«${rule}» эрежеси менен өтмөк эмес: ${numbers}.`,
  },
  rules: countRuleNames,
  ruleWords: countRuleWords,
  facts: {
    rule: 'Эсептөө жолу',
    threshold: 'Керектүү добуш',
    noThreshold: 'чек жок',
    counted: 'Эсептелди',
    inputs: 'Бюллетендердин санариптик изи',
    seed: 'Тең болгондо чечкен сан',
    committed: 'Ал сандын санариптик изи',
    agrees: 'эреже бекитилгенде жарыяланган изге дал келет',
    differs: 'эреже бекитилгенде жарыяланган изге дал келбейт',
    ties: 'Тең добуштар',
    noTies: 'болгон жок',
    tied: (ties: number) => `${count(ties, 'ky')} жолу болду, алдын ала бекитилген тартип чечти`,
  },
  project: {
    back: 'Бардык жыйынтык',
    idea: 'Сунуштун өзү',
    votes: 'Алган добушу',
    cost: 'Баасы',
    outcome: 'Жыйынтыгы',
    asNumber: (step: number) => `Каржыланды: кезектеги ${count(step, 'ky')}-сунуш болуп.`,
    byCompletion: 'Негизги эсептөөдөн кийин калган акчага добушу боюнча кошулду.',
    howCounted: 'Кантип эсептелди?',
    besideYes: (rule: string) => `«${rule}» эрежеси менен да каржыланмак.`,
    besideNo: (rule: string) => `«${rule}» эрежеси менен каржыланмак эмес.`,
    besideOnly: (rule: string) => `«${rule}» эрежеси болсо, каржыланмак.`,
    besideNeither: (rule: string) => `«${rule}» эрежеси менен да каржыланмак эмес.`,
  },
  office: {
    title: 'Эсептөө жана жыйынтык',
    state: 'Абалы',
    waits: (when: string) => `Добуш берүү бүтө элек. Жабылат: ${when}`,
    ready: 'Добуштарды эсептесе болот',
    counted: (when: string) => `Эсептелди: ${when}. Жарыялоого экинчи кол керек`,
    published: (when: string) => `Жарыяланды: ${when}`,
    turnout: 'Добуш бергендер',
    count: 'Добуштарды эсептөө',
    running: 'Добуштар азыр эсептелүүдө',
    runningHint: 'Барак өзү жаңыланып турат. Эсептөө бүткөндө жыйынтык ушул жерде чыгат.',
    stop: 'Эсептөөнү токтотуу',
    stopHint: 'Токтотсоңуз, жыйынтык сакталбайт, эсептөөнү кайра баштаса болот.',
    stopping: 'Эсептөө токтоп жатат',
    countHint: 'Добуштар бир жолу эсептелет. Жыйынтык эки адам кол койгондон кийин гана ачылат.',
    ask: 'Жарыялоону суроо',
    askHint: 'Башка жооптуу адам кол койгондо жыйынтык ошол замат ачылат.',
    asked: (who: string) => `Жарыялоону сураган: ${who}. Башка жооптуу адам кол коюшу керек`,
    sign: 'Кол коюлуучу иштер',
    preview: 'Жыйынтык (жарыялана элек)',
    destroy: 'Бюллетендердин ачкычын жок кылуу',
    destroyAsked: (name: string) => `${name} ачкычтарды жок кылууну сурады: экинчи кол күтүлөт.`,
    destroyedFrom: (from: string) =>
      `Бюллетендердин ачкычтары ${from} кийин гана, эки кол менен жок кылынат: ага чейин ар ким катышкан-катышпаганын текшере алат.`,
    destroyHint:
      'Жок кылынгандан кийин порталдын өзү добушту адам менен байланыштыра да, конвертти ача да албайт, конверттер өчүрүлөт, күбөлүктү кайра көрсөтүү да мүмкүн болбой калат. Маалымат базасынын көчүрмөсү дагы эмнени айта алары «Эмнени убада кылбайбыз» барагында жазылган.',
    destroyed: 'Бюллетендердин ачкычы жок кылынган',
    openResult: 'Жыйынтыктын барагы',
  },
  csv: {
    number: 'Номери',
    title: 'Аталышы',
    village: 'Айылы',
    theme: 'Тема',
    state: 'Абалы',
    cost: 'Баасы, сом',
    votes: 'Добуш',
    funded: 'Каржыланат',
    yes: 'ооба',
    no: 'жок',
  },
}

export const tallyReasons: ReasonTexts<TallyReasons> = {
  'ballots-arriving': ({ ready }) =>
    `Акыркы секунддарда жөнөтүлгөн добуштар келип жатат. Эсептөөнү баштоого болот: ${dateTime(ready, 'ky')}`,
  'count-under-way': () => 'Добуштар азыр эсептелип жатат. Бир аздан кийин баракты кайра ачыңыз',
  'tie-seed-differs': () =>
    'Тең добушту чечүүчү сан эреже бекитилгенде жарыяланган санариптик изине дал келбейт. Ачкычтар сакталган папканы текшериңиз, себеби табылмайынча эсептелбейт',
  'no-count-running': () => 'Азыр эсептөө жүрүп жаткан жок',
  'already-counted': () => 'Добуштар эсептелген. Экинчи жолу эсептелбейт',
  'not-counted-yet': () => 'Добуштар азырынча эсептеле элек',
  'already-published': () => 'Жыйынтык мурда жарыяланган',
  'not-published-yet': ({ closes }) =>
    closes
      ? `Жыйынтык азырынча жарыялана элек. Добуш берүү аяктайт: ${ending(closes, 'ky')}. Андан кийин добуштар эсептелип, жыйынтыкты эки адам жарыялайт`
      : 'Жыйынтык азырынча жарыялана элек',
  'ballots-and-roll-differ': ({ ballots, marks }) =>
    `Бюллетендер ${count(ballots, 'ky')}, тизмедеги белгилер ${count(marks, 'ky')}: дал келбейт. Себеби табылмайынча жарыяланбайт`,
  'counted-otherwise': () =>
    'Азыркы бюллетендер эсептелгендерден айырмаланат. Жыйынтык жарыяланган жок: себебин табыңыз',
  'spent-over-pot': () => 'Каржылангандардын баасы бөлүнгөн акчадан ашып кетти. Жарыяланбайт',
  'key-destroyed-before': () => 'Ачкыч мурда жок кылынган',
}
