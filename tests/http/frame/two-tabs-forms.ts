import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { date } from '#app/i18n/format.ts'
import type { Asker } from '#tests/http/roles/askers.ts'
import type { Where } from '#tests/http/roles/roles-context.ts'
import { answers } from '#tests/support/proposal-context.ts'
import type { Fields } from '#tests/support/visitor.ts'

export type FormOfTwoTabs = {
  to: string
  who: Asker
  where?: Where
  /** The field into which each of two tabs writes, and what. */
  field: string
  /** Its id, where it is one of several of its name. */
  id?: string
  first: string
  later: string
  /** How a page says what the first wrote, where not as it was typed. */
  shownAs?: string
  /** What else the form needs to be accepted. */
  fields?: Fields
  /** The page on which the first tab changes it, where the later one only sends what it shows. */
  changedAt?: string
  /** A field that the first tab changes too and the later one does not touch, and what: it stands in the end. */
  beside?: readonly [field: string, value: string]
  /** What that later one sends. */
  sends?: Fields
  /** Where its two tabs are opened, if not here: the votes that run here refuse it. */
  openedIn?: string
}

const home = '/:language/:place'
const country = '/:language/platform'
const draft = `${home}/account/drafts/:draft`
const names = { 'name-ky': 'Жети-Өгүз', 'name-ru': 'Джети-Огуз', 'name-en': 'Jeti-Oguz' }
const [tomorrow, dayAfter] = [1, 2].map((days) => dayPlus(dayOf(new Date()), days)) as [
  ReturnType<typeof dayOf>,
  ReturnType<typeof dayOf>,
] // two days were asked for

/** What two tabs write into each form that changes something kept. */
export const formsOfTwoTabs: readonly FormOfTwoTabs[] = [
  {
    to: `${draft}/:step`,
    who: 'author',
    field: 'title',
    first: 'Көпүрөнү оңдоо',
    later: 'Көпүрөнү жаңылоо',
    fields: answers('what'),
  },
  {
    to: `${draft}/check`,
    changedAt: `${draft}/:step`,
    who: 'author',
    field: 'title',
    first: 'Көпүрөнү бүтүрүү',
    later: '',
    fields: answers('what'),
  },
  {
    to: `${home}/account/data`,
    who: 'resident',
    field: 'name',
    first: 'Айнура Асанова',
    later: 'Айнура Усенова',
  },
  {
    to: `${home}/account/village`,
    who: 'resident',
    field: 'village',
    first: '2',
    later: '1',
    openedIn: 'accounts/own-contact',
  },
  {
    to: `${home}/office/territory/units/:unit`,
    who: 'admin',
    field: 'name-ky',
    first: 'Ак-Булуң кыштагы',
    later: 'Ак-Булуң айылы',
    beside: ['name-ru', 'Село Ак-Булун'],
    fields: { reason: 'Кеңештин токтому' },
  },
  {
    to: `${home}/office/municipality`,
    who: 'admin',
    field: 'phone',
    first: '03946 51234',
    later: '03946 55555',
  },
  {
    to: `${country}/municipalities/:municipality`,
    who: 'platform-admin',
    field: 'population',
    first: '7100',
    later: '7200',
    beside: ['adults', '4100'],
    fields: names,
  },
  {
    to: `${home}/office/rounds/:round/edit`,
    who: 'election-officer',
    field: 'title-ky',
    first: 'Эки кол',
    later: 'Үч кол',
    beside: ['title-ru', 'Две руки'],
    fields: { reason: 'Аты так эмес болчу' },
  },
  {
    to: `${home}/office/rounds/:round/draft`,
    changedAt: `${home}/office/rounds/:round/edit`,
    who: 'election-officer',
    where: { round: 'unpublished' },
    field: 'title-ky',
    first: 'Долбоордун аты',
    later: '',
    fields: { reason: 'Аты так эмес болчу' },
  },
  {
    to: `${home}/office/checks/:number/assign`,
    who: 'clerk',
    field: 'due',
    first: tomorrow,
    later: dayAfter,
    shownAs: date(instantOf(tomorrow), 'ky'),
    fields: { account: 'ak-bulun:3' },
  },
  {
    to: `${home}/office/proposals/:number/title`,
    who: 'clerk',
    field: 'ru',
    first: 'Освещение улиц',
    later: 'Свет на улицах',
  },
  {
    to: `${home}/office/checks`,
    changedAt: `${home}/office/checks/:number/assign`,
    who: 'clerk',
    field: 'due',
    first: tomorrow,
    later: '',
    fields: { account: 'ak-bulun:3' },
    sends: { proposal: ':number', account: 'ak-bulun:3', due: dayAfter },
  },
  {
    to: `${home}/office/budgets/:year/dates`,
    who: 'budget-officer',
    field: 'reason',
    first: 'Кеңештин чечими',
    later: 'Сессия жылды',
  },
  {
    to: `${home}/office/hearings/order`,
    who: 'hearing-secretary',
    field: 'ground',
    first: 'Кеңештин № 31 токтому',
    later: 'Кеңештин № 32 токтому',
    fields: { reason: 'Токтом чыкты' },
  },
  {
    to: `${home}/office/budgets/prices`,
    who: 'budget-officer',
    field: 'source-2027',
    first: 'Улуттук статистика комитети',
    later: 'stat.gov.kg',
    fields: { 'index-2027': '106,3', reason: 'Башка булак' },
  },
  {
    to: `${home}/office/budgets/:year/simulator`,
    who: 'budget-officer',
    where: { year: 'budgetYear' },
    field: 'why-ky',
    id: 'why-ky-0',
    first: 'Келишим бар',
    later: 'Мыйзам бар',
  },
  {
    to: `${home}/office/budgets/files/:file/tables`,
    who: 'budget-officer',
    where: { file: 'triedFile' },
    field: 'column-0-0-C',
    first: '2033 plan',
    later: '2032 plan',
    shownAs: '2033, бекитилген план',
  },
  {
    to: `${home}/office/budgets/files/:file`,
    changedAt: `${home}/office/budgets/files/:file/tables`,
    who: 'budget-officer',
    where: { file: 'triedFile' },
    field: 'column-0-0-C',
    first: '2032 fact',
    later: '',
    sends: { step: 'keep' },
  },
  {
    to: `${home}/office/budgets/:year/:version/lines/:line`,
    who: 'budget-officer',
    field: 'name',
    first: 'Көчө чырактары',
    later: 'Көчөлөрдүн жарыгы',
    fields: { step: 'rewrite' },
  },
  {
    to: `${home}/office/budgets/:year/:version`,
    changedAt: `${home}/office/budgets/:year/:version/lines/:line`,
    who: 'budget-officer',
    field: 'name',
    first: 'Көчө жарыгы, 14 чырак',
    later: '',
    fields: { step: 'rewrite' },
    sends: { step: 'publish' },
  },
  {
    to: `${home}/office/budget-lines/:year/:side/:line`,
    who: 'budget-officer',
    where: { year: 'budgetYear', side: 'budgetSide', line: 'budgetLine' },
    field: 'what-ky',
    first: 'Көчө чырактары',
    later: 'Көчөлөрдөгү чырактар',
  },
  {
    to: `${home}/office/remarks/:year/:remark/assign`,
    who: 'budget-officer',
    where: { year: 'budgetYear', remark: 'assignedRemark' },
    field: 'reason',
    first: 'Кат кечигип келген',
    later: 'Адис өргүүдө',
    fields: { account: 'ak-bulun:3', due: dayAfter },
  },
  {
    to: `${home}/office/conciliations/:year/:table/edit`,
    who: 'budget-officer',
    where: { year: 'budgetYear', table: 'laid' },
    field: 'where-ky',
    first: 'Чоң зал',
    later: 'Кичи зал',
  },
  {
    to: `${home}/office/conciliations/:year/:table/sides`,
    who: 'budget-officer',
    where: { year: 'budgetYear', table: 'laid' },
    field: 'side-4',
    first: 'Кеңештин депутаттары',
    later: 'Мектеп комитети',
    fields: { 'kind-4': 'kenesh' },
  },
  {
    to: `${home}/office/conciliations/:year/:table/offers/:offer`,
    who: 'hearing-secretary',
    where: { year: 'budgetYear', table: 'met' },
    field: 'text',
    first: 'Жолдон жарыкка, жарымы',
    later: 'Жолдон жарыкка, баары',
  },
  {
    to: `${home}/account/facilities/:facility/rate`,
    who: 'resident',
    field: 'words',
    first: 'Суу жок',
    later: 'Суу бар',
    fields: { score: '2' },
  },
  {
    to: `${home}/account/scorecards/:scorecard`,
    who: 'clerk',
    field: 'where',
    first: 'Клуб',
    later: 'Китепкана',
  },
  {
    to: `${home}/account/problems/drafts/:draft/what`,
    who: 'resident',
    where: { draft: 'problemDraft' },
    field: 'kind',
    first: 'waste',
    later: 'lighting',
    shownAs: 'Таштанды',
  },
  {
    to: `${home}/account/problems/drafts/:draft/where`,
    who: 'resident',
    where: { draft: 'problemDraft' },
    field: 'landmark',
    first: 'Дүкөндүн жанында',
    later: 'Мектептин жанында',
  },
  {
    to: `${home}/account/problems/drafts/:draft/words`,
    who: 'resident',
    where: { draft: 'problemDraft' },
    field: 'words',
    first: 'Суу көчөгө агып жатат',
    later: 'Суу токтоду',
    fields: { title: 'Түтүк жарылган' },
  },
  {
    to: `${home}/office/facilities/:facility`,
    who: 'clerk',
    field: 'tariff',
    first: '14 сом / м³',
    later: '16 сом / м³',
    beside: ['provider', '«Ак-Булак» ишканасы'],
  },
  {
    to: `${home}/office/facilities/kinds/:kind`,
    who: 'admin',
    where: { kind: 'serviceKind' },
    field: 'name-ky',
    first: 'Таза суу',
    later: 'Ичүүчү таза суу',
  },
  {
    to: `${home}/office/hearings/:hearing/edit`,
    who: 'hearing-secretary',
    field: 'where-ky',
    first: 'Чоң зал',
    later: 'Кичи зал',
    fields: { reason: 'Зал башка' },
  },
  {
    to: `${home}/office/hearings/:hearing/invitations`,
    who: 'hearing-secretary',
    field: 'names',
    first: 'Асанова Айнура',
    later: 'Бекова Нурзат',
  },
  {
    to: `${home}/office/hearings/:hearing/attendance`,
    who: 'hearing-secretary',
    where: { hearing: 'held' },
    field: 'women-1',
    first: '12',
    later: '14',
  },
  {
    to: `${home}/office/hearings/:hearing/questions/:question`,
    who: 'hearing-secretary',
    field: 'responsible',
    first: 'Жер адиси',
    later: 'Курулуш адиси',
  },
  {
    to: `${home}/office/deliveries/:proposal`,
    who: 'budget-officer',
    where: { proposal: 'funded' },
    field: 'responsible',
    first: 'Эрлан Садыков',
    later: 'Бекова Нурзат',
    beside: ['spent', '1000'],
  },
]

const itself = 'it is about the session or the sign-in itself'
const once = 'it can be done once: the second time is refused by the state it left'
const added = 'it adds something and changes nothing that stood'
const secret = 'it asks for what only the present owner knows'
const signed =
  'it is carried out by a second person who sees what it will do, and ends when that changes'

/** Why of two tabs with such a form the later one undoes nothing. */
export const onlyAdds: Readonly<Record<string, string>> = {
  [`${home}/account/visits/places/:facility`]: added,
  [`${home}/account/visits/bring`]: added,
  [`${home}/office/facilities/:facility/improvement`]: added,
  [`${home}/account/improvements/:improvement`]: once,
  [`${home}/office/improvements/:improvement`]:
    'it adds a step after those that were seen, or is refused',
  [`${home}/account/facilities/:facility/scorecard`]: added,
  [`${home}/account/sign-in`]: itself,
  [`${home}/account/sign-out`]: itself,
  [`${home}/account/sessions`]: itself,
  [`${home}/account/register`]: added,
  [`${home}/account/roll/:round`]: 'it asks something and keeps nothing',
  [`${home}/account/confirm/:token`]: once,
  [`${home}/account/vote/:round/taken`]: 'it asks and changes nothing',
  [`${home}/account/forgotten`]: added,
  [`${home}/account/new-password/:token`]: once,
  [`${home}/account/close`]: secret,
  [`${home}/account/password`]: secret,
  [`${home}/account/second-factor`]: secret,
  [`${home}/account/contact`]: secret,
  [`${home}/account/contact/:token`]: once,
  [`${home}/office/hearings/:hearing/questions/:question/remark`]: once,
  [`${home}/account/following`]: added,
  [`${home}/account/following/services`]: added,
  [`${home}/account/budget/:year/follow`]: added,
  [`${home}/account/budget/:year/lines/:side/:line/follow`]: added,
  [`${home}/account/proposals`]: once,
  [`${home}/account/proposals/:number/appeal`]: once,
  [`${home}/account/proposals/:number/leave`]: once,
  [`${home}/account/proposals/:number/report`]: added,
  [`${home}/account/proposals/:number/restore`]: added,
  [`${home}/account/proposals/:number/withdraw`]: once,
  [`${home}/account/propose/:round`]: added,
  [`${home}/account/budget/:year/lines/:side/:line/remark`]: added,
  [`${home}/account/budget/:year/simulator`]: added,
  [`${home}/account/budget/:year/remarks/:remark`]: once,
  [`${home}/account/vote/:round`]: 'the last ballot counts, and no page shows the one before',
  [`${home}/office/acts`]: signed,
  [`${home}/office/acts/:act`]: signed,
  [`${home}/office/rounds/:round/roll/compare`]: 'it asks something and keeps nothing',
  [`${home}/office/rounds/:round/roll`]: 'it asks for a signature, and only one can wait',
  [`${home}/office/appeals/:number`]: once,
  [`${home}/office/budgets/new`]: added,
  [`${home}/office/budgets/:year/:version/lines/new`]: added,
  [`${home}/office/budgets/:year/:version/lines/:line/split`]:
    'it moves an amount out of what stands, and no total changes',
  [`${home}/office/checks/:number`]: added,
  [`${home}/office/checks/:number/exclusions`]: once,
  [`${home}/office/checks/:number/judge`]: once,
  [`${home}/office/conciliations/:year/new`]: added,
  [`${home}/office/conciliations/:year/:table`]: once,
  [`${home}/office/conciliations/:year/:table/offers/new`]: added,
  [`${home}/office/conciliations/:year/:table/protocol`]:
    'the protocol is written once; a signed copy takes the place of another, which nobody has to see',
  [`${home}/office/documents`]: added,
  [`${home}/office/documents/:number`]:
    'it adds a version after the one that was seen, or is refused; taking down ends with a reason',
  [`${home}/account/problems/new`]: added,
  '/open311/v2/:file': added,
  [`${home}/account/problems/drafts/:draft/check`]: once,
  [`${home}/account/problems/drafts/:draft/confirm/:token`]: once,
  [`${home}/account/problems/kept/:key`]: 'it is refused where the report changed meanwhile',
  [`${home}/account/problems/:problem`]: once,
  [`${home}/account/problems/:problem/complaint`]: once,
  [`${home}/office/problems/:problem`]: 'it adds a step, and is refused where another was added',
  [`${home}/office/problems/keys`]: added,
  [`${home}/office/facilities/new`]: added,
  [`${home}/office/facilities/:facility/reply`]: once,
  [`${home}/office/facilities/:facility/end`]: once,
  [`${home}/office/hearings/new`]: added,
  [`${home}/office/hearings/:hearing`]: once,
  [`${home}/account/hearings/:hearing/ask`]: added,
  [`${home}/office/hearings/:hearing/questions/new`]: added,
  [`${home}/office/hearings/:hearing/minutes`]:
    'the text is published once; a signed copy that is added takes the place of another, which nobody has to see',
  [`${home}/office/people`]: 'it looks somebody up',
  [`${home}/office/people/:account`]: signed,
  [`${home}/office/people/new`]: added,
  [`${home}/office/people/contact`]: signed,
  [`${home}/office/proposals/new`]: added,
  [`${home}/office/remarks/:year/kenesh`]:
    'it names the version and the unanswered remarks that it showed, and is refused where they are others now',
  [`${home}/office/remarks/:year/new`]: added,
  [`${home}/office/remarks/:year/:remark`]: once,
  [`${home}/office/remarks/:year/:remark/answer`]: once,
  [`${home}/office/reports/:number`]: once,
  [`${home}/office/rounds/:round/count`]: once,
  [`${home}/office/rounds/:round/extend`]: signed,
  [`${home}/office/rounds/:round/open`]: signed,
  [`${home}/office/rounds/:round/commission`]:
    'another key has to be tried anew, and what waits to be signed ends with the key it shows',
  [`${home}/office/rounds/:round/commission/opened`]: signed,
  [`${home}/office/rounds/:round/publish`]: signed,
  [`${home}/office/rounds/:round/delete`]: once,
  [`${home}/office/rounds/new`]: added,
  [`${home}/office/roll/identify`]: added,
  [`${home}/office/imports/new/:kind`]: added,
  [`${home}/office/imports/:import`]:
    'it takes in the rows that were shown by their hash, and only over what they were compared with',
  [`${home}/office/runs/:run`]: once,
  [`${home}/office/territory/new`]: added,
  [`${home}/office/territory/units/:unit/end`]: once,
  [`${country}/account/forgotten`]: added,
  [`${country}/account/new-password/:token`]: once,
  [`${country}/account/password`]: secret,
  [`${country}/account/second-factor`]: secret,
  [`${country}/account/sessions`]: itself,
  [`${country}/account/sign-in`]: itself,
  [`${country}/account/sign-out`]: itself,
  [`${country}/municipalities/:municipality/acts/:act`]: signed,
  [`${country}/municipalities/:municipality/invite`]: added,
  [`${country}/municipalities/:municipality/suspend`]: once,
  [`${country}/municipalities/new`]: added,
}
