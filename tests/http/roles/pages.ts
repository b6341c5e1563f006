import { type Allowed, type Asker, everybody, platform, signedIn, staff, whoMay } from './askers.ts'
import type { Where } from './roles-context.ts'

type Declared = Allowed & {
  /** What the parts of the address stand for, where it is not the usual. */
  where?: Where
  /** What readers are answered with, where it is not the page. */
  status?: number
}

export type PageRow = Declared & { readers: readonly Asker[] }

const home = '/:language/:place'
const country = '/:language/platform'

const budgeted: Where = {
  year: 'budgetYear',
  version: 'budgetVersion',
  side: 'budgetSide',
  line: 'budgetLine',
  remark: 'remark',
}

/** A report that somebody without an account is writing: its address is for who has it. */
const problemDraft: Where = { draft: 'problemDraft' }

const rows: Readonly<Record<string, Declared>> = {
  '/': { who: everybody },
  '/:language': { who: everybody },
  '/health': { who: everybody },
  '/_examples': { who: everybody },
  '/:language/_examples/:group?': { who: everybody },

  // The municipality, its rounds and proposals
  [home]: { who: everybody },
  [`${home}/*`]: { who: everybody, status: 404 },
  [`${home}/accessibility`]: { who: everybody },
  [`${home}/contact`]: { who: everybody },
  [`${home}/glossary`]: { who: everybody },
  [`${home}/how-to-take-part`]: { who: everybody },
  [`${home}/not-promised`]: { who: everybody },
  [`${home}/open-data`]: { who: everybody },
  [`${home}/outbox`]: { who: everybody },
  [`${home}/rounds`]: { who: everybody },
  [`${home}/rounds/:round`]: { who: everybody },
  [`${home}/rounds/:round/rules`]: { who: everybody },
  [`${home}/rounds/:round/ledger`]: { who: everybody, where: { round: 'voting' } },
  [`${home}/rounds/:round/proposals`]: { who: everybody },
  [`${home}/rounds/:round/roll`]: { who: everybody, where: { round: 'binding' } },
  [`${home}/account/roll/:round`]: { who: everybody, where: { round: 'binding' } },
  [`${home}/rounds/:round/acts`]: { who: everybody },
  [`${home}/rounds/:round/map`]: { who: everybody },
  [`${home}/rounds/:round/rejected`]: { who: everybody },
  [`${home}/proposals/:number`]: { who: everybody },
  [`${home}/proposals/:number/versions`]: { who: everybody },
  [`${home}/proposals/:number/card`]: { who: everybody },
  [`${home}/proposals/:number/card.docx`]: { who: everybody },
  [`${home}/rounds/:round/deliveries`]: { who: everybody, where: { round: 'delivery' } },
  [`${home}/deliveries/:proposal`]: { who: everybody, where: { proposal: 'funded' } },

  // Lists as files: read by whoever reads their page
  [`${home}/rounds/:round/proposals/files/:file`]: { who: everybody, where: { file: 'list' } },
  [`${home}/rounds/files/:file`]: { who: everybody, where: { file: 'list' } },
  [`${home}/rounds/:round/rejected/files/:file`]: { who: everybody, where: { file: 'list' } },
  [`${home}/rounds/:round/acts/files/:file`]: {
    who: everybody,
    where: { round: 'delivery', file: 'list' },
  },
  [`${home}/rounds/:round/deliveries/files/:file`]: {
    who: everybody,
    where: { round: 'delivery', file: 'list' },
  },
  [`${home}/office/people/files/:file`]: { may: 'read-people', where: { file: 'list' } },
  [`${home}/office/rounds/files/:file`]: { may: 'enter-office', where: { file: 'list' } },
  [`${home}/office/documents/files/:file`]: { may: 'enter-office', where: { file: 'list' } },
  [`${home}/office/checks/files/:file`]: { may: 'enter-office', where: { file: 'list' } },
  [`${home}/office/territory/files/:file`]: {
    may: 'read-territory',
    where: { file: 'list' },
  },
  [`${home}/office/audit/files/:file`]: { may: 'read-audit', where: { file: 'list' } },
  [`${country}/audit/files/:file`]: { may: 'read-audit', where: { file: 'list' } },
  [`${home}/office/appeals/files/:file`]: { may: 'enter-office', where: { file: 'list' } },
  [`${home}/office/reports/files/:file`]: {
    may: 'read-reports',
    where: { file: 'list' },
  },
  [`${country}/municipalities/files/:file`]: { may: 'enter-platform', where: { file: 'list' } },

  // Before the result is published nobody reads it, whoever they are
  [`${home}/rounds/:round/result`]: { who: everybody, status: 404 },
  [`${home}/rounds/:round/result/:proposal`]: { who: everybody, status: 404 },
  [`${home}/rounds/:round/what-if`]: { who: everybody, status: 404 },
  [`${home}/rounds/:round/recount`]: { who: everybody, status: 404 },
  [`${home}/rounds/:round/protocol`]: { who: everybody, status: 404 },
  [`${home}/rounds/:round/protocol.docx`]: { who: everybody, status: 404 },

  [`${home}/privacy`]: { who: everybody },

  // One's own account
  [`${home}/account/sign-in`]: { who: everybody },
  [`${home}/account/register`]: { who: everybody },
  [`${home}/account/forgotten`]: { who: everybody },
  [`${home}/account/confirm/:token`]: { who: everybody, where: { token: 'confirming' } },
  [`${home}/account/new-password/:token`]: { who: everybody, where: { token: 'forgetful' } },
  [`${home}/account`]: { who: signedIn },
  [`${home}/account/password`]: { who: signedIn },
  [`${home}/account/village`]: { may: 'choose-village' },
  [`${home}/account/contact`]: { who: signedIn },
  [`${home}/account/contact/:token`]: { who: ['author'], where: { token: 'moving' } },
  [`${home}/account/data`]: { who: signedIn },
  [`${home}/account/data/own.json`]: { who: signedIn },
  [`${home}/account/close`]: { who: signedIn },
  [`${home}/account/second-factor`]: { who: staff },
  [`${home}/account/sessions`]: { who: signedIn },
  [`${home}/account/sign-out`]: { who: signedIn },
  [`${home}/account/proposals`]: { who: signedIn },
  [`${home}/account/remarks`]: { who: signedIn },
  [`${home}/account/hearings`]: { who: signedIn },
  [`${home}/account/propose/:round`]: { who: everybody },
  // Whoever is not signed in finds the form empty: what they had typed is kept until they are
  [`${home}/account/drafts/:draft/:step`]: {
    who: ['author', 'nobody', 'stranger', 'platform-admin'],
  },
  [`${home}/account/drafts/:draft/check`]: { who: ['author'] },
  [`${home}/account/proposals/:number/restore`]: { may: 'edit-proposal' },
  [`${home}/account/proposals/:number/withdraw`]: { may: 'withdraw-proposal' },
  [`${home}/account/proposals/:number/leave`]: {
    may: 'leave-co-authorship',
    where: { number: 'joined' },
  },
  [`${home}/account/proposals/:number/report`]: { may: 'report-proposal' },
  [`${home}/account/proposals/:number/appeal`]: {
    may: 'appeal',
    where: { number: 'rejected' },
  },
  [`${home}/account/vote/:round`]: { may: 'cast-ballot', where: { round: 'voting' } },
  // Whoever has no ballot is told how and until when to vote
  [`${home}/account/vote/:round/receipt`]: { who: signedIn, where: { round: 'voting' } },
  [`${home}/account/vote/:round/taken`]: { who: everybody, where: { round: 'voting' } },

  // The office
  [`${home}/office`]: { may: 'enter-office' },
  [`${home}/office/checks`]: { may: 'enter-office' },
  [`${home}/office/checks/:number`]: { may: 'enter-office' },
  [`${home}/office/checks/:number/assign`]: { may: 'enter-office' },
  [`${home}/office/checks/:number/judge`]: { may: 'enter-office' },
  [`${home}/office/checks/:number/sign`]: { may: 'enter-office' },
  [`${home}/office/checks/:number/contacts`]: { may: 'read-author-contact' },
  [`${home}/office/checks/:number/exclusions`]: { may: 'enter-office' },
  [`${home}/office/appeals`]: { may: 'enter-office' },
  [`${home}/office/appeals/:number`]: { may: 'enter-office', where: { number: 'appealed' } },
  [`${home}/office/reports`]: { may: 'read-reports' },
  [`${home}/office/reports/:number`]: { may: 'read-reports' },
  [`${home}/office/rounds`]: { may: 'enter-office' },
  [`${home}/office/rounds/new`]: { may: 'create-round' },
  [`${home}/office/rounds/:round`]: { may: 'enter-office' },
  [`${home}/office/rounds/:round/order`]: { may: 'enter-office' },
  [`${home}/office/rounds/:round/order.docx`]: { may: 'enter-office' },
  // A draft is not there for anybody else
  [`${home}/office/rounds/:round/draft`]: {
    may: 'publish-round',
    where: { round: 'unpublished' },
  },
  [`${home}/office/rounds/:round/delete`]: {
    may: 'delete-round-draft',
    where: { round: 'unpublished' },
  },
  [`${home}/office/rounds/:round/edit`]: { may: 'change-round' },
  [`${home}/office/rounds/:round/extend`]: { may: 'extend-phase' },
  [`${home}/office/rounds/:round/publish`]: {
    may: 'publish-list',
    where: { round: 'published' },
  },
  [`${home}/office/rounds/:round/open`]: {
    may: 'open-vote',
    where: { round: 'published' },
  },
  [`${home}/office/rounds/:round/commission`]: {
    may: 'set-commission-key',
    where: { round: 'published' },
  },
  [`${home}/office/rounds/:round/roll`]: {
    may: 'set-aside-voter',
    where: { round: 'binding' },
  },
  [`${home}/office/rounds/:round/roll/compare`]: {
    may: 'compare-row',
    where: { round: 'binding' },
  },
  [`${home}/office/rounds/:round/commission/opened`]: {
    may: 'take-in-ballots',
    where: { round: 'sealed' },
  },
  [`${home}/office/rounds/:round/commission/sealed-box.json`]: {
    may: 'take-in-ballots',
    where: { round: 'sealed' },
  },
  [`${home}/office/rounds/:round/count`]: { may: 'enter-office', where: { round: 'counting' } },
  [`${home}/office/acts`]: { may: 'enter-office' },
  [`${home}/office/acts/:act`]: { may: 'enter-office' },
  [`${home}/office/runs/:run`]: { may: 'count-votes' },
  [`${home}/office/deliveries`]: { may: 'update-delivery' },
  [`${home}/office/deliveries/files/:file`]: {
    may: 'update-delivery',
    where: { file: 'list' },
  },
  [`${home}/office/deliveries/:proposal`]: {
    may: 'update-delivery',
    where: { proposal: 'funded' },
  },
  [`${home}/office/proposals/new`]: { may: 'take-in-paper' },
  [`${home}/office/papers`]: {
    may: 'read-paper-register',
  },
  [`${home}/office/papers/files/:file`]: {
    may: 'read-paper-register',
    where: { file: 'list' },
  },
  [`${home}/office/proposals/:number/title`]: { may: 'title-proposal' },
  [`${home}/office/proposals/:number/receipt`]: {
    may: 'read-paper-citizen',
    where: { number: 'paper' },
  },
  [`${home}/office/proposals/:number/receipt.docx`]: {
    may: 'read-paper-citizen',
    where: { number: 'paper' },
  },
  [`${home}/office/people`]: { may: 'read-people' },
  [`${home}/office/people/new`]: { may: 'manage-people' },
  [`${home}/office/people/contact`]: { may: 'replace-contact' },
  [`${home}/office/people/:account`]: { may: 'read-people' },
  [`${home}/documents`]: { who: everybody },
  [`${home}/office/documents`]: { may: 'enter-office' },
  [`${home}/office/documents/:number`]: { may: 'enter-office', where: { number: 'document' } },
  [`${home}/office/audit`]: { may: 'read-audit' },

  // The platform: nobody of any municipality gets in, whatever their role there
  [country]: { may: 'enter-platform' },
  [`${country}/accessibility`]: { who: everybody },
  [`${country}/glossary`]: { who: everybody },
  [`${country}/joining`]: { who: everybody },
  [`${country}/services`]: { who: everybody },
  [`${country}/not-promised`]: { who: everybody },
  [`${country}/municipalities/new`]: { may: 'create-municipality' },
  [`${country}/municipalities/:municipality`]: { may: 'change-municipality' },
  [`${country}/municipalities/:municipality/suspend`]: { may: 'suspend-municipality' },
  [`${country}/municipalities/:municipality/invite`]: { may: 'invite-admin' },
  [`${country}/municipalities/:municipality/acts/:act`]: {
    may: 'enter-platform',
    where: { municipality: 'here' },
  },
  [`${country}/audit`]: { may: 'read-audit' },
  [`${country}/account`]: { who: platform },
  [`${country}/account/password`]: { who: platform },
  [`${country}/account/second-factor`]: { who: platform },
  [`${country}/account/sessions`]: { who: platform },
  [`${country}/account/sign-out`]: { who: platform },
  [`${country}/account/sign-in`]: { who: everybody },
  [`${country}/account/forgotten`]: { who: everybody },
  [`${country}/account/new-password/:token`]: {
    who: everybody,
    where: { token: 'forgetfulAdmin' },
  },
  [`${country}/*`]: { who: everybody, status: 404 },

  // Budgets that were published
  [`${home}/budget`]: { who: everybody },
  [`${home}/budget/dictionary`]: { who: everybody },
  [`${home}/budget/:year`]: { who: everybody, where: budgeted },
  [`${home}/budget/:year/versions/:version`]: { who: everybody, where: budgeted },
  [`${home}/budget/:year/lines`]: { who: everybody, where: budgeted },
  [`${home}/budget/:year/lines/files/:file`]: {
    who: everybody,
    where: { ...budgeted, file: 'list' },
  },
  [`${home}/budget/:year/lines/:side/:line`]: { who: everybody, where: budgeted },
  [`${home}/budget/:year/difference`]: { who: everybody, where: budgeted },
  [`${home}/budget/:year/difference/files/:file`]: {
    who: everybody,
    where: { ...budgeted, file: 'list' },
  },
  [`${home}/budget/:year/leaflet`]: { who: everybody, where: budgeted },
  [`${home}/budget/:year/taxes`]: { who: everybody, where: budgeted },
  [`${home}/budget/:year/simulator`]: { who: everybody, where: budgeted },
  // Without anything played one is led back to it
  [`${home}/account/budget/:year/simulator`]: { may: 'write-remark', where: budgeted },
  [`${home}/office/budgets/:year/simulator`]: { may: 'set-levers', where: budgeted },
  '/data/:place/budget/:feed': { who: everybody, where: { feed: 'budgetFeed' } },
  '/data/:place/budget/:year/:version/:file': {
    who: everybody,
    where: { ...budgeted, file: 'budgetFile' },
  },

  [`${home}/office/budgets/prices`]: { may: 'write-budget' },
  [`${home}/office/budget-lines/:year/:side/:line`]: { may: 'write-budget', where: budgeted },

  // Remarks on them
  [`${home}/budget/:year/remarks`]: { who: everybody, where: budgeted },
  [`${home}/budget/:year/remarks/files/:file`]: {
    who: everybody,
    where: { ...budgeted, file: 'list' },
  },
  [`${home}/budget/:year/remarks/:remark`]: { who: everybody, where: budgeted },
  [`${home}/account/budget/:year/lines/:side/:line/remark`]: {
    may: 'write-remark',
    where: budgeted,
  },
  [`${home}/account/following`]: { who: signedIn },
  [`${home}/account/following/services`]: { may: 'follow-services' },
  [`${home}/account/budget/:year/follow`]: { may: 'follow-budget', where: budgeted },
  [`${home}/account/budget/:year/lines/:side/:line/follow`]: {
    may: 'follow-budget',
    where: budgeted,
  },
  [`${home}/account/budget/:year/remarks/:remark`]: { who: signedIn, where: budgeted },
  [`${home}/office/remarks`]: { may: 'see-remark-work' },
  [`${home}/office/remarks/files/:file`]: { may: 'see-remark-work', where: { file: 'list' } },
  [`${home}/office/remarks/:year/kenesh`]: { may: 'put-to-kenesh', where: budgeted },
  [`${home}/office/remarks/:year/new`]: { may: 'take-in-remark', where: budgeted },
  [`${home}/office/remarks/:year/:remark`]: { may: 'see-remark-work', where: budgeted },
  [`${home}/office/remarks/:year/:remark/assign`]: { may: 'assign-remark', where: budgeted },
  [`${home}/office/remarks/:year/:remark/answer`]: { may: 'answer-remark', where: budgeted },

  // Tables at which they are settled
  [`${home}/budget/:year/conciliations/:table`]: { who: everybody, where: budgeted },
  [`${home}/budget/:year/conciliations/:table/papers/:paper`]: {
    who: everybody,
    where: { ...budgeted, table: 'written' },
  },
  [`${home}/budget/:year/conciliations/:table/papers/:paper/paper.docx`]: {
    who: everybody,
    where: { ...budgeted, table: 'written' },
  },
  [`${home}/budget/:year/participation`]: { who: everybody, where: budgeted },
  [`${home}/budget/:year/participation.docx`]: { who: everybody, where: budgeted },
  [`${home}/office/conciliations`]: { may: 'see-conciliation-work' },
  [`${home}/office/budgets/versions/files/:file`]: {
    may: 'see-budget-work',
    where: { file: 'list' },
  },
  [`${home}/office/conciliations/files/:file`]: {
    may: 'see-conciliation-work',
    where: { file: 'list' },
  },
  [`${home}/office/conciliations/:year/new`]: { may: 'write-conciliation', where: budgeted },
  [`${home}/office/conciliations/:year/:table`]: {
    may: 'see-conciliation-work',
    where: budgeted,
  },
  [`${home}/office/conciliations/:year/:table/edit`]: {
    may: 'write-conciliation',
    where: { ...budgeted, table: 'laid' },
  },
  [`${home}/office/conciliations/:year/:table/sides`]: {
    may: 'write-conciliation',
    where: budgeted,
  },
  [`${home}/office/conciliations/:year/:table/offers/new`]: {
    may: 'write-conciliation-protocol',
    where: budgeted,
  },
  [`${home}/office/conciliations/:year/:table/offers/:offer`]: {
    may: 'write-conciliation-protocol',
    where: budgeted,
  },
  [`${home}/office/conciliations/:year/:table/protocol`]: {
    may: 'write-conciliation-protocol',
    where: budgeted,
  },

  // Hearings
  [`${home}/hearings`]: { who: everybody },
  [`${home}/hearings/files/:file`]: { who: everybody, where: { file: 'list' } },
  [`${home}/hearings/order`]: { who: everybody },
  [`${home}/hearings/order/versions/:version`]: { who: everybody, where: { version: 'model' } },
  [`${home}/hearings/order/versions/:version/order.docx`]: {
    who: everybody,
    where: { version: 'model' },
  },
  [`${home}/hearings/order/difference`]: { who: everybody },
  [`${home}/office/hearings/:hearing/questions/:question/remark`]: {
    may: 'take-in-remark',
    where: { hearing: 'heard', question: 'heardQuestion' },
  },
  [`${home}/office/hearings/order`]: { may: 'write-order' },
  [`${home}/hearings/:hearing`]: { who: everybody },
  [`${home}/hearings/:hearing/notice`]: { who: everybody },
  [`${home}/hearings/:hearing/notice.docx`]: { who: everybody },
  '/data/:place/hearings/:feed': { who: everybody, where: { feed: 'budgetFeed' } },
  '/data/:place/hearings/:hearing/:calendar': { who: everybody },
  [`${home}/hearings/:hearing/report`]: { who: everybody, where: { hearing: 'held' } },
  [`${home}/hearings/:hearing/report.docx`]: { who: everybody, where: { hearing: 'held' } },
  [`${home}/hearings/:hearing/minutes`]: { who: everybody, where: { hearing: 'reported' } },
  [`${home}/hearings/:hearing/minutes.docx`]: { who: everybody, where: { hearing: 'reported' } },
  [`${home}/account/hearings/:hearing/ask`]: { may: 'ask-hearing' },
  [`${home}/office/hearings/:hearing/attendance`]: { may: 'count-attendance' },
  [`${home}/office/hearings/:hearing/attendance/sheet`]: { may: 'count-attendance' },
  [`${home}/office/hearings/:hearing/attendance/sheet.docx`]: { may: 'count-attendance' },
  [`${home}/office/hearings/:hearing/questions/new`]: { may: 'take-in-question' },
  [`${home}/office/hearings/:hearing/questions/:question`]: { may: 'see-hearing-work' },
  [`${home}/office/hearings/:hearing/minutes`]: { may: 'publish-minutes' },
  [`${home}/office/hearings`]: { may: 'see-hearing-work' },
  [`${home}/office/hearings/files/:file`]: { may: 'see-hearing-work', where: { file: 'list' } },
  [`${home}/office/hearings/new`]: { may: 'write-hearing' },
  [`${home}/office/hearings/:hearing`]: { may: 'see-hearing-work' },
  [`${home}/office/hearings/:hearing/edit`]: { may: 'write-hearing' },
  [`${home}/office/hearings/:hearing/invitations`]: { may: 'invite-to-hearing' },
  [`${home}/office/hearings/:hearing/invitations/paper`]: { may: 'invite-to-hearing' },
  [`${home}/office/hearings/:hearing/invitations/paper.docx`]: { may: 'invite-to-hearing' },

  // Local services
  [`${home}/facilities`]: { who: everybody },
  [`${home}/facilities/files/:file`]: { who: everybody, where: { file: 'list' } },
  [`${home}/facilities/map`]: { who: everybody },
  [`${home}/facilities/quarter`]: { who: everybody },
  [`${home}/facilities/quarter/:quarter/paper`]: { who: everybody },
  [`${home}/facilities/quarter/:quarter/paper.docx`]: { who: everybody },
  [`${home}/facilities/:facility`]: { who: everybody },
  [`${home}/account/facilities/:facility/rate`]: { may: 'rate-facility' },
  [`${home}/office/facilities/:facility/reply`]: { may: 'read-facilities' },
  [`${home}/visits`]: { who: everybody },
  [`${home}/visits/files/:file`]: { who: everybody, where: { file: 'list' } },
  [`${home}/visits/:visit`]: { who: everybody },
  [`${home}/account/visits`]: { may: 'visit-facilities' },
  '/data/:place/visits/form.xlsx': { who: everybody },
  [`${home}/account/visits/worker.js`]: { who: everybody },
  [`${home}/account/visits/bring`]: { may: 'visit-facilities' },
  [`${home}/account/visits/places/:facility`]: { may: 'visit-facilities' },
  [`${home}/account/visits/kept/:mark`]: { may: 'visit-facilities', status: 404 },
  [`${home}/scorecards`]: { who: everybody },
  [`${home}/scorecards/files/:file`]: { who: everybody, where: { file: 'list' } },
  [`${home}/scorecards/:scorecard`]: { who: everybody },
  [`${home}/scorecards/:scorecard/paper`]: { who: everybody },
  [`${home}/scorecards/:scorecard/paper.docx`]: { who: everybody },
  [`${home}/facilities/:facility/sheet`]: { who: everybody },
  [`${home}/facilities/:facility/sheet.docx`]: { who: everybody },
  [`${home}/account/facilities/:facility/scorecard`]: { may: 'enter-scorecard' },
  [`${home}/account/scorecards/:scorecard`]: { may: 'enter-scorecard' },
  [`${home}/improvements`]: { who: everybody },
  '/data/:place/improvements/:feed': { who: everybody, where: { feed: 'budgetFeed' } },
  [`${home}/improvements/files/:file`]: { who: everybody, where: { file: 'list' } },
  [`${home}/improvements/:improvement`]: { who: everybody },
  [`${home}/account/improvements/:improvement`]: {
    ...{ may: 'recheck-improvement', where: { improvement: 'saidDone' } },
  },
  [`${home}/office/improvements`]: { may: 'see-improvements' },
  [`${home}/office/improvements/files/:file`]: {
    ...{ may: 'see-improvements', where: { file: 'list' } },
  },
  [`${home}/office/improvements/:improvement`]: { may: 'see-improvements' },
  [`${home}/office/facilities/:facility/improvement`]: { may: 'plan-improvement' },
  [`${home}/office/facilities`]: { may: 'read-facilities' },
  [`${home}/office/facilities/files/:file`]: { may: 'read-facilities', where: { file: 'list' } },
  [`${home}/office/facilities/new`]: { may: 'change-facilities' },
  [`${home}/office/facilities/kinds`]: { may: 'read-facilities' },
  [`${home}/office/facilities/kinds/:kind`]: {
    may: 'change-facility-kinds',
    where: { kind: 'serviceKind' },
  },
  [`${home}/office/facilities/:facility`]: { may: 'read-facilities' },
  [`${home}/office/facilities/:facility/end`]: { may: 'change-facilities' },

  // Reports of problems
  [`${home}/problems`]: { who: everybody },
  [`${home}/problems/map`]: { who: everybody },
  '/data/:place/problems/map.json': { who: everybody, status: 400 },
  [`${home}/problems/files/:file`]: { who: everybody, where: { file: 'list' } },
  [`${home}/problems/:problem`]: { who: everybody },
  [`${home}/account/problems`]: { who: signedIn },
  [`${home}/account/problems/:problem`]: { who: signedIn },
  [`${home}/account/problems/:problem/complaint`]: { may: 'complain-about-problem' },
  [`${home}/account/problems/new`]: { who: everybody },
  [`${home}/account/problems/drafts/:draft/what`]: { who: everybody, where: problemDraft },
  [`${home}/account/problems/drafts/:draft/where`]: { who: everybody, where: problemDraft },
  [`${home}/account/problems/drafts/:draft/words`]: { who: everybody, where: problemDraft },
  [`${home}/account/problems/drafts/:draft/check`]: { who: everybody, where: problemDraft },
  [`${home}/account/problems/drafts/:draft/confirm/:token`]: {
    ...{ who: everybody, where: { ...problemDraft, token: 'problemCode' } },
  },
  [`${home}/account/problems/kept/:key`]: { who: everybody, where: { key: 'problemKey' } },
  '/open311/:file': { who: everybody, status: 404 },
  '/open311/v2/:file': { who: everybody, status: 400 },
  '/open311/v2/:of/:file': { who: everybody, status: 400 },
  '/data/:place/problems/:feed': { who: everybody, where: { feed: 'budgetFeed' } },
  [`${home}/office/problems`]: { may: 'see-problems' },
  [`${home}/office/problems/files/:file`]: { may: 'see-problems', where: { file: 'list' } },
  [`${home}/office/problems/:problem`]: { may: 'see-problems' },
  [`${home}/office/problems/keys`]: { may: 'issue-problem-key' },

  // The classifications of the budget
  [`${home}/office/classifications`]: { may: 'read-classifications' },
  [`${home}/office/classifications/files/:file`]: {
    may: 'read-classifications',
    where: { file: 'list' },
  },

  // The territory
  [`${home}/office/municipality`]: { may: 'change-own-municipality' },
  [`${home}/office/territory`]: { may: 'read-territory' },
  [`${home}/office/territory/new`]: { may: 'change-territory' },
  [`${home}/office/roll`]: { may: 'identify-resident' },
  [`${home}/office/roll/identify`]: { may: 'identify-resident' },
  // The file that is being checked here holds villages: nobody gets a roll out of it
  [`${home}/office/roll/:import/papers/:village`]: { may: 'change-territory', status: 404 },
  [`${home}/office/roll/:import/papers/:village/roll.docx`]: {
    may: 'change-territory',
    status: 404,
  },
  [`${home}/office/imports/new/:kind`]: { may: 'change-territory' },
  [`${home}/office/imports/:import`]: { may: 'change-territory' },
  [`${home}/office/territory/units/:unit`]: { may: 'read-territory' },
  [`${home}/office/territory/units/:unit/end`]: { may: 'end-territory' },

  // Budgets
  [`${home}/office/budgets`]: { may: 'see-budget-work' },
  [`${home}/office/budgets/new`]: { may: 'write-budget' },
  [`${home}/office/budgets/:year/dates`]: { may: 'write-budget' },
  [`${home}/office/budgets/files/:file`]: { may: 'write-budget', where: { file: 'triedFile' } },
  [`${home}/office/budgets/files/:file/tables`]: {
    may: 'write-budget',
    where: { file: 'triedFile' },
  },
  [`${home}/office/budgets/:year/:version`]: { may: 'see-budget-work' },
  [`${home}/office/budgets/:year/:version/lines/new`]: { may: 'write-budget' },
  [`${home}/office/budgets/:year/:version/lines/:line`]: { may: 'write-budget' },
  [`${home}/office/budgets/:year/:version/lines/:line/split`]: { may: 'write-budget' },

  // Open data
  '/data/:place/outlines.geojson': { who: everybody },
  '/data/:place/rounds/:round/frozen.json': { who: everybody, where: { round: 'voting' } },
  '/data/:place/rounds/:round/:file': { who: everybody },
  // A file that no ledger has: the others are there once the portal has signed something
  '/data/:place/rounds/:round/ledger/:file': { who: everybody, status: 404 },
  '/data/:place/rounds/:round/ledger/tile/*': { who: everybody, status: 404 },
  '/data/country.geojson': { who: everybody },
  '/data/receipt-key.pem': { who: everybody },
  '/data/:place/files/:file': { who: everybody, status: 404 },
  '/data/:place/rounds/:round/proposals.geojson': { who: everybody },
  '/data/:place/facilities/map.json': { who: everybody, status: 400 },
  '/data/:place/facilities/:feed': { who: everybody, where: { feed: 'budgetFeed' } },
}

/** Who reads which page, by the table of permissions. An address that is not here fails the test. */
export const pages: Readonly<Record<string, PageRow>> = Object.fromEntries(
  Object.entries(rows).map(([address, row]) => [
    address,
    { ...row, readers: whoMay(row, address) },
  ]),
)
