import { legalYes } from '#tests/http/evaluation/office.ts'
import { answers } from '#tests/support/proposal-context.ts'
import { everybody, platform, signedIn, staff, whoMay } from './askers.ts'
import type { DeclaredForm, FormRow } from './form-row.ts'

const home = '/:language/:place'
const country = '/:language/platform'
const municipality = `${country}/municipalities/:municipality`
const own = `${home}/account/proposals`
const check = `${home}/office/checks/:number`
const round = `${home}/office/rounds/:round`
const reason = 'Токтомдун 4-пункту боюнча'
const anAmount = { planned: '100 000', spent: '0', responsible: 'Эрлан Садыков' }
/** A document that arrives with its form. */
const scan = new File(['%PDF-1.7 Буйрук\n%%EOF'], 'буйрук.pdf')

const paper = {
  ...{ round: '1', citizen: 'Асан Үсөнов', phone: '0555 102030', village: '1' },
  ...{ born: '1961-03-21', since: '1990-01-01' },
}
const aNotice = {
  ...{ year: '2027', 'title-ky': 'Бюджет боюнча угуу', 'where-ky': 'Маданият үйү' },
  ...{ 'about-ky': 'Бюджеттин долбоору', 'agenda-ky': '14:00 Катталуу' },
  ...{ begins: '2031-02-13T14:00', ends: '2031-02-13T16:00', latitude: '', longitude: '' },
}
const aQuestion = { kind: 'question', text: 'Суу качан келет?', name: '', village: '', answer: '' }
const aTable = {
  ...{ 'title-ky': 'Жарык же жол', 'where-ky': 'Айыл өкмөтү, 4-бөлмө', remarks: ['2', '3'] },
  ...{ begins: '2031-02-02T15:00', ends: '2031-02-02T16:40' },
}
const anOfferOf = {
  ...{
    by: '1',
    text: 'Жолдон жарыкка',
    'from-0': 'expenditure/70451',
    'to-0': 'expenditure/70640',
  },
  ...{ 'amount-0': '50 000', 'remark-0': '4', 'stand-1': 'agrees', 'stand-2': 'silent' },
}
const namesInAll = { 'name-ky': 'Жети-Өгүз', 'name-ru': 'Джети-Огуз', 'name-en': 'Jeti-Oguz' }
const aPassword = 'кең жайлоо, бийик тоо'
const people = `${home}/office/people`
const drafted = 'amount-2030-draft'
const territory = `${home}/office/territory`

const rows: readonly DeclaredForm[] = [
  // One's own account; the last three are about whoever sends them
  { act: 'sign in', to: `${home}/account/sign-in`, who: everybody },
  {
    act: 'register',
    succeedsIn: 'accounts/register-and-sign-in',
    to: `${home}/account/register`,
    who: everybody,
  },
  {
    act: 'confirm',
    to: `${home}/account/confirm/:token`,
    where: { token: 'confirming' },
    fields: { code: ':confirming' },
    who: everybody,
  },
  {
    act: 'ask whether a vote was taken',
    to: `${home}/account/vote/:round/taken`,
    where: { round: 'voting' },
    fields: { code: '7F3A-9K2M-5Q8W-XYZ0' },
    who: everybody,
  },
  {
    act: 'ask for a new password',
    fields: { login: '0700 999999' },
    to: `${home}/account/forgotten`,
    who: everybody,
  },
  {
    act: 'set it',
    to: `${home}/account/new-password/:token`,
    where: { token: 'forgetful' },
    fields: { code: ':forgetful', password: aPassword },
    who: everybody,
  },
  { act: 'sign out', to: `${home}/account/sign-out`, who: everybody },
  {
    act: 'change the password',
    succeedsIn: 'accounts/sessions',
    to: `${home}/account/password`,
    who: signedIn,
  },
  {
    act: 'give the second factor',
    succeedsIn: 'accounts/second-factor',
    to: `${home}/account/second-factor`,
    fields: { code: '123456' },
    who: staff,
  },
  {
    act: 'choose the village',
    succeedsIn: 'places/territory',
    to: `${home}/account/village`,
    may: 'choose-village',
  },
  {
    act: 'ask for another phone',
    succeedsIn: 'accounts/own-contact',
    to: `${home}/account/contact`,
    who: signedIn,
  },
  {
    act: 'have another phone',
    succeedsIn: 'accounts/own-contact',
    to: `${home}/account/contact/:token`,
    where: { token: 'moving' },
    fields: { code: '000000' },
    who: ['author'],
  },
  {
    act: 'correct what is kept',
    succeedsIn: 'accounts/own-data',
    to: `${home}/account/data`,
    who: signedIn,
  },
  {
    act: 'close the account',
    succeedsIn: 'accounts/own-data',
    to: `${home}/account/close`,
    who: signedIn,
  },
  { act: 'end other sessions', to: `${home}/account/sessions`, who: signedIn },

  // Proposals
  { act: 'begin a proposal', to: `${home}/account/propose/:round`, may: 'write-draft' },
  {
    act: 'write in a draft',
    to: `${home}/account/drafts/:draft/:step`,
    fields: answers('what'),
    who: ['author'],
  },
  { act: 'send a draft', to: `${home}/account/drafts/:draft/check`, who: ['author'] },
  { act: 'change it', to: own, fields: { act: 'change', number: ':number' }, may: 'edit-proposal' },
  {
    act: 'invite a co-author',
    to: own,
    fields: { act: 'invite', number: ':number', contact: '0700 999999' },
    may: 'invite-co-author',
  },
  {
    act: 'join as co-author',
    succeedsIn: 'proposals/authors',
    to: own,
    fields: { act: 'join', number: ':number' },
    may: 'accept-co-authorship',
  },
  {
    act: 'restore an earlier version',
    succeedsIn: 'proposals/authors',
    to: `${own}/:number/restore`,
    fields: { version: '1' },
    may: 'edit-proposal',
  },
  {
    act: 'take it back',
    to: `${own}/:number/withdraw`,
    where: { number: 'regretted' },
    may: 'withdraw-proposal',
  },
  {
    act: 'leave as co-author',
    to: `${own}/:number/leave`,
    where: { number: 'joined' },
    may: 'leave-co-authorship',
  },
  {
    act: 'report it',
    to: `${own}/:number/report`,
    fields: { ground: 'insult', text: reason },
    may: 'report-proposal',
  },
  {
    act: 'appeal',
    to: `${own}/:number/appeal`,
    where: { number: 'rejected' },
    fields: { text: reason },
    may: 'appeal',
  },
  {
    act: 'take in a paper',
    to: `${home}/office/proposals/new`,
    fields: { ...paper, on: ':today' },
    may: 'take-in-paper',
  },
  {
    act: 'give a title in another language',
    to: `${home}/office/proposals/:number/title`,
    fields: { ru: 'Освещение улиц' },
    may: 'title-proposal',
  },

  // Voting
  {
    act: 'vote',
    to: `${home}/account/vote/:round`,
    where: { round: 'voting' },
    fields: { rules: ':hash', choice: ':ballot' },
    may: 'cast-ballot',
  },

  {
    act: 'set a disputed voter aside',
    to: `${home}/office/rounds/:round/roll`,
    where: { round: 'binding' },
    fields: { step: 'aside', pin: '21405199000001', reason: 'Эки айылда тең катталган экен' },
    may: 'set-aside-voter',
  },
  {
    act: 'see which row of a roll a PIN is',
    to: `${home}/office/rounds/:round/roll/compare`,
    where: { round: 'binding' },
    fields: { pin: '21405199000001' },
    may: 'compare-row',
  },
  {
    act: 'ask whether somebody is on the roll',
    to: `${home}/account/roll/:round`,
    where: { round: 'binding' },
    fields: { pin: '21405199000001' },
    who: everybody,
  },

  // Checking
  {
    act: 'give a check out',
    to: `${check}/assign`,
    fields: { account: 'ak-bulun:3', due: ':tomorrow' },
    may: 'assign-check',
  },
  {
    act: 'give several checks out',
    to: `${home}/office/checks`,
    fields: { proposal: ':number', account: 'ak-bulun:3', due: ':tomorrow' },
    may: 'assign-check',
  },
  {
    act: 'leave a note about a check',
    to: check,
    fields: { note: 'Авторго чалдым' },
    may: 'keep-check-notes',
  },
  {
    act: 'judge',
    to: `${check}/judge`,
    fields: { ...legalYes, step: 'legal', version: '1' },
    may: 'decide-check',
  },
  {
    act: 'link what excludes another',
    to: `${check}/exclusions`,
    fields: { act: 'link', other: ':joined', reason },
    may: 'link-exclusion',
  },
  {
    act: 'decide an appeal',
    to: `${home}/office/appeals/:number`,
    where: { number: 'appealed' },
    fields: { outcome: 'dismissed', reason },
    may: 'decide-appeal',
  },
  {
    act: 'moderate',
    to: `${home}/office/reports/:number`,
    fields: { kind: 'hide', reason },
    may: 'moderate-proposal',
  },

  // The round
  {
    act: 'create a round',
    succeedsIn: 'rounds/plan',
    to: `${home}/office/rounds/new`,
    may: 'create-round',
  },
  {
    act: 'publish a round',
    to: `${round}/draft`,
    where: { round: 'unpublished' },
    may: 'publish-round',
  },
  {
    act: 'delete a draft',
    to: `${round}/delete`,
    where: { round: 'discarded' },
    may: 'delete-round-draft',
  },
  {
    act: 'change a round',
    onPage: true,
    fields: { 'title-ky': 'Жаңы аталыш', reason },
    to: `${round}/edit`,
    may: 'change-round',
  },
  {
    act: 'publish the list',
    to: `${round}/publish`,
    where: { round: 'published' },
    may: 'publish-list',
  },
  {
    act: 'ask for the opening',
    to: `${round}/open`,
    where: { round: 'published' },
    may: 'open-vote',
  },
  {
    act: 'extend a phase',
    succeedsIn: 'rounds/second-signature',
    to: `${round}/extend`,
    fields: { phase: 'ideas', until: ':later', later: 'yes', step: 'ask', reason },
    may: 'extend-phase',
  },
  {
    act: 'give in the key of the commission',
    succeedsIn: 'commission/commission',
    to: `${round}/commission`,
    where: { round: 'published' },
    fields: { step: 'give', key: '{}' },
    may: 'set-commission-key',
  },
  {
    act: 'ask that the key of the commission be replaced',
    succeedsIn: 'signatures/changed-act',
    to: `${round}/commission`,
    where: { round: 'published' },
    fields: { step: 'ask-drop', reason },
    may: 'change-commission-key',
  },
  {
    act: 'bring what the commission opened',
    succeedsIn: 'signatures/changed-act',
    to: `${round}/commission/opened`,
    where: { round: 'sealed' },
    fields: { hash: 'ab' },
    may: 'take-in-ballots',
  },
  ...['count', 'ask'].map(
    (step): DeclaredForm => ({
      act: `${step} the votes, the publication`,
      to: `${round}/count`,
      where: { round: 'counting' },
      fields: { step },
      may: step === 'ask' ? 'publish-result' : 'count-votes',
    }),
  ),
  {
    act: 'ask that the keys of the ballots be destroyed',
    succeedsIn: 'signatures/changed-act',
    to: `${round}/count`,
    where: { round: 'delivery' },
    fields: { step: 'destroy' },
    may: 'destroy-keys',
  },
  {
    act: 'sign an act',
    succeedsIn: 'rounds/second-signature',
    to: `${home}/office/acts/:act`,
    fields: { step: 'sign' },
    signs: 'extend-phase',
  },
  {
    act: 'sign acts that were read on one page',
    succeedsIn: 'signatures/changed-act',
    to: `${home}/office/acts`,
    fields: { act: ':seen' },
    signs: 'extend-phase',
  },
  {
    act: 'decline an act',
    succeedsIn: 'signatures/changed-act',
    to: `${home}/office/acts/:act`,
    fields: { step: 'decline', reason },
    signs: 'extend-phase',
  },

  { act: 'stop a count', to: `${home}/office/runs/:run`, may: 'count-votes' },

  // Delivery and people
  {
    act: 'write how a project stands',
    to: `${home}/office/deliveries/:proposal`,
    where: { proposal: 'funded' },
    fields: { ...anAmount, planReason: reason },
    may: 'update-delivery',
  },
  {
    act: 'find somebody',
    succeedsIn: 'accounts/people',
    to: people,
    fields: { login: '0700 999999' },
    may: 'manage-people',
  },
  {
    act: 'add a colleague',
    to: `${people}/new`,
    fields: { name: 'Асан Үсөнов', login: '0700 999999', role: 'clerk' },
    may: 'manage-people',
  },
  ...['', '?do=revoke'].map(
    (query): DeclaredForm => ({
      act: query ? 'take a role' : 'give a role',
      to: `${people}/:account${query}`,
      fields: { role: 'monitor' },
      may: 'change-role',
    }),
  ),

  // The platform
  {
    act: 'sign in to the platform',
    succeedsIn: 'municipalities/platform-admin',
    to: `${country}/account/sign-in`,
    who: everybody,
  },
  {
    act: 'ask there for a new password',
    succeedsIn: 'municipalities/platform-admin',
    fields: { login: '0700 999999' },
    to: `${country}/account/forgotten`,
    who: everybody,
  },
  {
    act: 'set it there',
    to: `${country}/account/new-password/:token`,
    where: { token: 'forgetfulAdmin' },
    fields: { code: ':forgetfulAdmin', password: aPassword },
    who: everybody,
  },
  { act: 'sign out there', to: `${country}/account/sign-out`, who: everybody },
  {
    act: 'change the password there',
    succeedsIn: 'accounts/sessions',
    to: `${country}/account/password`,
    who: platform,
  },
  {
    act: 'give the second factor there',
    succeedsIn: 'accounts/second-factor',
    to: `${country}/account/second-factor`,
    fields: { code: '123456' },
    who: platform,
  },
  { act: 'end other sessions there', to: `${country}/account/sessions`, who: platform },
  {
    act: 'add a municipality',
    succeedsIn: 'municipalities/platform-admin',
    to: `${country}/municipalities/new`,
    may: 'create-municipality',
  },
  {
    act: 'change a municipality',
    onPage: true,
    fields: namesInAll,
    to: municipality,
    may: 'change-municipality',
  },
  {
    act: 'witness an act',
    succeedsIn: 'municipalities/platform-admin',
    to: `${municipality}/acts/:act`,
    where: { municipality: 'here' },
    fields: { step: 'sign' },
    signs: 'extend-phase',
  },
  {
    act: 'invite an admin',
    fields: { 'admin-name': 'Асан Үсөнов', login: '0700 999998' },
    to: `${municipality}/invite`,
    may: 'invite-admin',
  },
  {
    act: 'suspend a municipality',
    fields: { reason },
    to: `${municipality}/suspend`,
    may: 'suspend-municipality',
  },

  // Documents of the municipality
  {
    act: 'lay down a document',
    to: `${home}/office/documents`,
    fields: { title: 'Буйрук', audience: 'everybody', file: scan },
    may: 'lay-down-document',
  },
  {
    act: 'replace a document',
    to: `${home}/office/documents/:number`,
    where: { number: 'document' },
    fields: { act: 'replace', seen: '1', reason, file: scan },
    may: 'lay-down-document',
  },
  {
    act: 'hide a document',
    to: `${home}/office/documents/:number`,
    where: { number: 'document' },
    fields: { act: 'hide', why: reason },
    may: 'hide-document',
  },

  {
    act: 'explain a line of the budget',
    fields: { 'what-ky': 'Чырактар' },
    to: `${home}/office/budget-lines/:year/:side/:line`,
    where: { year: 'budgetYear', side: 'budgetSide', line: 'budgetLine' },
    may: 'write-budget',
  },

  {
    act: 'enter price indices',
    to: `${home}/office/budgets/prices`,
    fields: { 'index-2027': '106,3', 'source-2027': reason },
    may: 'write-budget',
  },

  // Remarks on budgets
  {
    act: 'write a remark on a line',
    to: `${home}/account/budget/:year/lines/:side/:line/remark`,
    where: { year: 'budgetYear', side: 'budgetSide', line: 'budgetLine' },
    fields: { wish: 'more', text: reason, village: '1' },
    may: 'write-remark',
  },
  {
    act: 'send what was played as a remark',
    to: `${home}/account/budget/:year/simulator?moves=1.1_1.1_2.-1`,
    where: { year: 'budgetYear' },
    // The same words of the same person on the same line would be what was sent before.
    fields: { text: `${reason}: жол жарыксыз калбасын`, village: '1' },
    may: 'write-remark',
  },
  {
    act: 'follow a budget',
    to: `${home}/account/budget/:year/follow`,
    where: { year: 'budgetYear' },
    fields: { act: 'follow' },
    may: 'follow-budget',
  },
  {
    act: 'follow a line of it',
    to: `${home}/account/budget/:year/lines/:side/:line/follow`,
    where: { year: 'budgetYear', side: 'budgetSide', line: 'budgetLine' },
    fields: { act: 'follow' },
    may: 'follow-budget',
  },
  {
    act: 'follow it no longer',
    succeedsIn: 'following/following',
    to: `${home}/account/following`,
    fields: { stop: '2027 expenditure/70640' },
    may: 'follow-budget',
  },
  {
    act: 'follow local services',
    to: `${home}/account/following/services`,
    fields: { stop: '', kind: '', village: '1' },
    may: 'follow-services',
  },
  {
    act: 'say what can be moved in a draft',
    onPage: true,
    to: `${home}/office/budgets/:year/simulator`,
    where: { year: 'budgetYear' },
    may: 'set-levers',
  },
  {
    act: 'say the same as a remark',
    to: `${home}/account/budget/:year/remarks/:remark`,
    where: { year: 'budgetYear', remark: 'othersRemark' },
    may: 'join-remark',
  },
  {
    act: 'take in a remark',
    to: `${home}/office/remarks/:year/new`,
    where: { year: 'budgetYear' },
    fields: {
      ...{ line: 'expenditure/70640', source: 'letter', name: 'Асан Үсөнов', on: ':today' },
      ...{ wish: 'less', text: reason, village: '1' },
    },
    may: 'take-in-remark',
  },
  {
    act: 'name who answers a remark',
    onPage: true,
    to: `${home}/office/remarks/:year/:remark/assign`,
    where: { year: 'budgetYear', remark: 'assignedRemark' },
    fields: { account: 'ak-bulun:3', due: ':tomorrow' },
    may: 'assign-remark',
  },
  {
    act: 'answer a remark',
    to: `${home}/office/remarks/:year/:remark/answer`,
    where: { year: 'budgetYear', remark: 'othersRemark' },
    fields: { verdict: 'rejected', reason },
    may: 'answer-remark',
  },
  {
    act: 'hide a remark',
    to: `${home}/office/remarks/:year/:remark`,
    where: { year: 'budgetYear', remark: 'remark' },
    fields: { kind: 'hide', reason },
    may: 'moderate-remark',
  },
  {
    act: 'lay remarks on a conciliation table',
    to: `${home}/office/conciliations/:year/new`,
    where: { year: 'budgetYear' },
    fields: aTable,
    may: 'write-conciliation',
  },
  {
    act: 'change what lies on a conciliation table',
    onPage: true,
    to: `${home}/office/conciliations/:year/:table/edit`,
    where: { year: 'budgetYear', table: 'laid' },
    may: 'write-conciliation',
  },
  {
    act: 'name the sides of a conciliation',
    onPage: true,
    to: `${home}/office/conciliations/:year/:table/sides`,
    where: { year: 'budgetYear', table: 'laid' },
    may: 'write-conciliation',
  },
  {
    act: 'take a table apart that nobody was told of',
    to: `${home}/office/conciliations/:year/:table`,
    where: { year: 'budgetYear', table: 'unlaid' },
    fields: { act: 'discard' },
    may: 'write-conciliation',
  },
  {
    act: 'announce a conciliation table',
    to: `${home}/office/conciliations/:year/:table`,
    where: { year: 'budgetYear', table: 'laid' },
    fields: { act: 'announce' },
    may: 'write-conciliation',
  },
  {
    act: 'call a conciliation meeting off',
    to: `${home}/office/conciliations/:year/:table`,
    where: { year: 'budgetYear', table: 'meets' },
    fields: { act: 'call-off', 'why-call-off': reason },
    may: 'write-conciliation',
  },
  {
    act: 'write down what a side offers',
    to: `${home}/office/conciliations/:year/:table/offers/new`,
    where: { year: 'budgetYear', table: 'met' },
    fields: anOfferOf,
    may: 'write-conciliation-protocol',
  },
  {
    act: 'change what was offered',
    to: `${home}/office/conciliations/:year/:table/offers/:offer`,
    where: { year: 'budgetYear', table: 'met' },
    fields: anOfferOf,
    may: 'write-conciliation-protocol',
  },
  {
    act: 'write the protocol of a conciliation',
    to: `${home}/office/conciliations/:year/:table/protocol`,
    where: { year: 'budgetYear', table: 'met' },
    fields: {
      ...{ chair: 'Алиева Бегимай', secretary: 'Осмонова Жылдыз', text: 'Тараптар макулдашты.' },
      ...{ 'reply-4': 'Макулдашылды', 'reply-5': 'Макулдашылды' },
      ...{ 'verdict-4': 'accepted', 'verdict-5': 'partly' },
    },
    may: 'write-conciliation-protocol',
  },
  {
    act: 'put a draft to the vote of the kenesh',
    // Tables of this context are not settled.
    succeedsIn: 'remarks/kenesh',
    to: `${home}/office/remarks/:year/kenesh`,
    where: { year: 'budgetYear' },
    fields: { reason },
    may: 'put-to-kenesh',
  },

  {
    act: 'ask that a lost phone or mail be replaced',
    succeedsIn: 'accounts/lost-contact',
    to: `${people}/contact`,
    may: 'replace-contact',
  },
  {
    act: 'note whose account it is',
    succeedsIn: 'roll/voting',
    to: `${home}/office/roll/identify`,
    may: 'identify-resident',
  },

  // The territory
  {
    act: 'change the municipality',
    onPage: true,
    to: `${home}/office/municipality`,
    may: 'change-own-municipality',
  },
  {
    act: 'add a village',
    fields: { soate: '41702205805090', 'name-ky': 'Жаңы айыл', reason: 'Кеңештин токтому' },
    to: `${territory}/new`,
    may: 'change-territory',
  },
  {
    act: 'send a file to be checked',
    succeedsIn: 'imports/imports',
    to: `${home}/office/imports/new/:kind`,
    may: 'change-territory',
  },
  {
    act: 'throw away a file',
    to: `${home}/office/imports/:import`,
    fields: { step: 'drop' },
    may: 'change-territory',
  },
  {
    act: 'add to the register of local services',
    fields: { kind: 'waste', village: '1', basis: 'own' },
    to: `${home}/office/facilities/new`,
    may: 'change-facilities',
  },
  {
    act: 'change the register of local services',
    onPage: true,
    fields: { tariff: '15 сом / м³' },
    to: `${home}/office/facilities/:facility`,
    may: 'change-facilities',
  },
  {
    act: 'close a facility',
    fields: { on: ':tomorrow', reason },
    where: { facility: 'closing' },
    to: `${home}/office/facilities/:facility/end`,
    may: 'change-facilities',
  },
  {
    act: 'change a kind of service',
    onPage: true,
    where: { kind: 'serviceKind' },
    to: `${home}/office/facilities/kinds/:kind`,
    may: 'change-facility-kinds',
  },
  {
    act: 'rate a facility',
    fields: { score: '2', used: ':today', words: 'Кечинде гана келет' },
    to: `${home}/account/facilities/:facility/rate`,
    may: 'rate-facility',
  },
  {
    act: 'visit a facility',
    fields: { on: ':today', 'fact-hours': '12', words: 'Эртең менен суу бар' },
    to: `${home}/account/visits/places/:facility`,
    may: 'visit-facilities',
  },
  {
    act: 'take in what a phone carried',
    succeedsIn: 'visits/visit',
    to: `${home}/account/visits/bring`,
    may: 'visit-facilities',
  },
  {
    act: 'enter the score card of a meeting',
    fields: {
      ...{ on: ':today', where: 'Мектеп', came: '20', women: '11' },
      ...{ 'people-women': '11', 'score-women-pressure': '2', 'own-pressure': '4' },
    },
    to: `${home}/account/facilities/:facility/scorecard`,
    may: 'enter-scorecard',
  },
  {
    act: 'correct a score card',
    onPage: true,
    to: `${home}/account/scorecards/:scorecard`,
    may: 'enter-scorecard',
  },
  {
    act: 'agree an action',
    fields: { title: 'Сордургучту оңдоо', text: reason, side: 'provider', due: ':tomorrow' },
    to: `${home}/office/facilities/:facility/improvement`,
    may: 'plan-improvement',
  },
  {
    act: 'say what became of an agreed action',
    onPage: true,
    fields: { state: 'in-progress', text: reason },
    to: `${home}/office/improvements/:improvement`,
    may: 'change-improvement',
  },
  {
    act: 'look again at what is said to be done',
    fields: { state: 'holds', text: reason },
    where: { improvement: 'saidDone' },
    to: `${home}/account/improvements/:improvement`,
    may: 'recheck-improvement',
  },
  {
    act: 'reply to ratings',
    succeedsIn: 'ratings/rate',
    fields: { text: 'Эки жумада оңдойбуз' },
    to: `${home}/office/facilities/:facility/reply`,
    may: 'reply-to-ratings',
  },
  {
    act: 'take the words of a rating from the public page',
    succeedsIn: 'ratings/rate',
    fields: { written: '2026-11-30T04:00:00.000Z', reason },
    to: `${home}/office/facilities/:facility/reply?do=hide`,
    may: 'hide-rating',
  },
  {
    act: 'begin a report',
    to: `${home}/account/problems/new`,
    fields: { kind: 'water' },
    who: everybody,
  },
  {
    act: 'change the kind of a report',
    to: `${home}/account/problems/drafts/:draft/what`,
    where: { draft: 'problemDraft' },
    fields: { kind: 'waste' },
    who: everybody,
  },
  {
    act: 'say where it is',
    to: `${home}/account/problems/drafts/:draft/where`,
    where: { draft: 'problemDraft' },
    fields: { village: '', landmark: 'Дүкөндүн жанында', latitude: '', longitude: '' },
    who: everybody,
  },
  {
    act: 'say what happened',
    to: `${home}/account/problems/drafts/:draft/words`,
    where: { draft: 'problemDraft' },
    fields: { title: 'Түтүк жарылган', words: 'Суу агып жатат' },
    who: everybody,
  },
  {
    act: 'send a report',
    succeedsIn: 'problems/report',
    to: `${home}/account/problems/drafts/:draft/check`,
    where: { draft: 'problemDraft' },
    who: everybody,
  },
  {
    act: 'confirm a report',
    succeedsIn: 'problems/report',
    to: `${home}/account/problems/drafts/:draft/confirm/:token`,
    where: { draft: 'problemDraft', token: 'problemCode' },
    who: everybody,
  },
  {
    act: 'change one’s own report by its word',
    succeedsIn: 'problems/report',
    to: `${home}/account/problems/kept/:key`,
    where: { key: 'problemKey' },
    who: everybody,
  },
  {
    act: 'follow a report',
    succeedsIn: 'problems/report',
    to: `${home}/account/problems/:problem?do=follow`,
    may: 'follow-problem',
  },
  {
    act: 'say that a report breaks the rules',
    to: `${home}/account/problems/:problem/complaint`,
    fields: { ground: 'insult', text: '' },
    may: 'complain-about-problem',
  },
  {
    act: 'send a report by a program',
    to: '/open311/v2/:file',
    where: { file: 'programRequests' },
    who: everybody,
    fields: {
      ...{ jurisdiction_id: '41702205805000', api_key: ':programKey', service_code: 'water' },
      ...{ lat: '42.5713', long: '78.6021', description: 'Суу жок' },
    },
  },
  {
    act: 'answer a report',
    to: `${home}/office/problems/:problem`,
    fields: { state: 'in-progress', text: 'Бригада чыкты' },
    may: 'handle-problem',
  },
  {
    act: 'hide the words of a report',
    to: `${home}/office/problems/:problem?do=moderate`,
    fields: { kind: 'hide', reason },
    may: 'moderate-problem',
  },
  {
    act: 'issue a key to a program',
    to: `${home}/office/problems/keys`,
    fields: { name: 'Айыл колдонмосу' },
    may: 'issue-problem-key',
  },
  {
    act: 'prepare a hearing',
    to: `${home}/office/hearings/new`,
    fields: aNotice,
    may: 'write-hearing',
  },
  {
    act: 'take a question over as a remark',
    to: `${home}/office/hearings/:hearing/questions/:question/remark`,
    where: { hearing: 'heard', question: 'heardQuestion' },
    fields: { line: 'expenditure/70640', wish: 'more' },
    may: 'take-in-remark',
  },
  {
    act: 'publish the order of consultation',
    succeedsIn: 'hearings/order',
    onPage: true,
    to: `${home}/office/hearings/order`,
    may: 'write-order',
  },
  {
    act: 'change the notice of a hearing',
    onPage: true,
    fields: { reason: 'Зал башка' },
    to: `${home}/office/hearings/:hearing/edit`,
    may: 'write-hearing',
  },
  {
    act: 'count who came to a hearing',
    to: `${home}/office/hearings/:hearing/attendance`,
    where: { hearing: 'held' },
    fields: { 'women-1': '12', 'men-1': '9' },
    may: 'count-attendance',
  },
  {
    act: 'ask a hearing',
    to: `${home}/account/hearings/:hearing/ask`,
    fields: { kind: 'question', text: 'Кең-Сууга түтүк быйыл тартылабы?' },
    may: 'ask-hearing',
  },
  {
    act: 'write down what was asked',
    to: `${home}/office/hearings/:hearing/questions/new`,
    fields: { ...aQuestion, channel: 'letter' },
    may: 'take-in-question',
  },
  {
    act: 'answer a question to a hearing',
    to: `${home}/office/hearings/:hearing/questions/:question`,
    fields: { act: 'answer', answer: 'Быйыл тартылат', responsible: '' },
    may: 'answer-question',
  },
  {
    act: 'take a question from the public page',
    to: `${home}/office/hearings/:hearing/questions/:question`,
    fields: { act: 'hide', why: reason },
    may: 'hide-question',
  },
  {
    act: 'publish the minutes of a hearing',
    to: `${home}/office/hearings/:hearing/minutes`,
    where: { hearing: 'held' },
    fields: { chair: 'Алиева Бегимай', secretary: 'Осмонова Жылдыз', text: 'Долбоор угулду.' },
    may: 'publish-minutes',
  },
  {
    act: 'throw away a hearing that was not announced',
    to: `${home}/office/hearings/:hearing`,
    where: { hearing: 'unwanted' },
    fields: { act: 'discard' },
    may: 'announce-hearing',
  },
  {
    act: 'announce a hearing',
    to: `${home}/office/hearings/:hearing`,
    where: { hearing: 'unannounced' },
    fields: { act: 'announce', reason: '' },
    may: 'announce-hearing',
  },
  {
    act: 'call a hearing off',
    to: `${home}/office/hearings/:hearing`,
    where: { hearing: 'unannounced' },
    fields: { act: 'call-off', why: reason },
    may: 'announce-hearing',
  },
  {
    act: 'write down whom to invite to a hearing',
    to: `${home}/office/hearings/:hearing/invitations`,
    fields: { names: 'Асанова Айнура' },
    may: 'invite-to-hearing',
  },
  {
    act: 'begin a version of the budget on the page',
    to: `${home}/office/budgets/new`,
    fields: { step: 'page', year: '2031', kind: 'forward-draft', unit: '1000', reason: '' },
    may: 'write-budget',
  },
  {
    act: 'set the days of the budget',
    onPage: true,
    to: `${home}/office/budgets/:year/dates`,
    may: 'write-budget',
  },
  {
    act: 'let a budget file be read again',
    onPage: true,
    to: `${home}/office/budgets/files/:file/tables`,
    where: { file: 'triedFile' },
    may: 'write-budget',
  },
  {
    act: 'throw away a budget file',
    to: `${home}/office/budgets/files/:file`,
    where: { file: 'triedFile' },
    fields: { step: 'drop' },
    may: 'write-budget',
  },
  {
    act: 'change a line of the budget',
    onPage: true,
    fields: { name: 'Көчөлөрдү жарыктандыруу', step: 'rewrite' },
    to: `${home}/office/budgets/:year/:version/lines/:line`,
    may: 'write-budget',
  },
  {
    act: 'split a line',
    fields: { name: 'Мектеп көчөсү', [drafted]: '100,0' },
    to: `${home}/office/budgets/:year/:version/lines/:line/split`,
    may: 'write-budget',
  },
  {
    act: 'add a line',
    fields: { name: 'Жаңы көпүрө', side: 'expenditure', [drafted]: '12,5' },
    to: `${home}/office/budgets/:year/:version/lines/new`,
    may: 'write-budget',
  },
  {
    act: 'publish a version of the budget',
    fields: { step: 'publish' },
    to: `${home}/office/budgets/:year/:version`,
    may: 'publish-budget',
  },
  {
    act: 'change a unit',
    onPage: true,
    fields: { 'name-ky': 'Ак-Булуң кыштагы', reason: 'Кеңештин токтому' },
    to: `${territory}/units/:unit`,
    may: 'change-territory',
  },
  {
    act: 'end a unit',
    succeedsIn: 'places/territory',
    to: `${territory}/units/:unit/end`,
    may: 'end-territory',
  },
]

/** Who may send which form, by the table of permissions. A form whose address is not here fails the test. */
export const forms: readonly FormRow[] = rows.map((row) => ({ ...row, who: whoMay(row, row.to) }))
