import type { Who } from '#tests/support/demonstration/demo-pages.ts'
import type { EveryState } from '#tests/support/demonstration/seed-every-state.ts'

export type Visits = Partial<Record<Who, readonly string[]>>

const hearingPages = [
  '',
  '/new',
  '/3',
  '/3/edit',
  '/3/invitations',
  '/3/invitations/paper',
  '/2/attendance',
  '/3/attendance/sheet',
  '/3/questions/new',
  '/3/questions/1',
  '/3/questions/2/remark',
  '/2/minutes',
]

/**
 * Every page of the portal as somebody opens it in the demonstration, below its municipality or, for the platform's
 * admin, below the platform. Its rounds: 1 is being
 * delivered, 2 is voting, 3 collects ideas, 4 is a binding vote, the vote of 5 can be opened, 6 hears appeals.
 * A new page is one line here, at whoever uses it.
 */
export const visitsIn = (states: EveryState): Visits => ({
  nobody: [
    '',
    'rounds',
    'rounds/1',
    'rounds/2',
    'rounds/3',
    'rounds/1/deliveries',
    'deliveries/1',
    'rounds/1/result',
    'rounds/1/result/1',
    'rounds/1/result/2',
    'rounds/1/what-if',
    'rounds/1/recount',
    'rounds/1/acts',
    'rounds/2/rules',
    'rounds/2/ledger',
    'account/vote/2/taken',
    'rounds/4/roll',
    'account/roll/4',
    'outbox',
    'glossary',
    'account/sign-in',
    'account/register',
    `account/confirm/${states.confirm}`,
    'account/forgotten',
    `account/new-password/${states.newPassword}`,
    'proposals/10/card',
    'rounds/1/rejected',
    'rounds/2/proposals',
    'rounds/3/proposals',
    'rounds/2/map',
    'proposals/1',
    'proposals/11',
    'proposals/25',
    'proposals/1/versions',
    'how-to-take-part',
    'contact',
    'accessibility',
    'not-promised',
    'open-data',
    'privacy',
    'documents',
    'rounds/1/protocol',
    ...['budget', 'budget/dictionary', `budget/${states.budgetYear}`],
    ...['lines', 'lines/expenditure/70640', 'difference', 'leaflet', 'taxes', 'simulator'].map(
      (page) => `budget/${states.budgetYear}/${page}`,
    ),
    `budget/${states.budgetYear}/versions/1`,
    ...['remarks', 'remarks/3'].map((page) => `budget/${states.budgetYear}/${page}`),
    ...['', '/papers/protocol', '/papers/changes', '/papers/remarks', '/papers/resolution'].map(
      (page) => `budget/${states.budgetYear - 1}/conciliations/1${page}`,
    ),
    `budget/${states.budgetYear}/conciliations/${states.tableHeld.split('/')[1]}`,
    ...['participation', 'remarks/1'].map((page) => `budget/${states.budgetYear - 1}/${page}`),
    ...[
      'hearings',
      'hearings/1',
      'hearings/order',
      'hearings/order/difference',
      'hearings/order/versions/model',
      'hearings/3',
      'hearings/3/notice',
      'hearings/1/minutes',
      'hearings/1/report',
    ],
    ...['', '/1', '/120', '/map', '/quarter', '/quarter/2026-3/paper'].map(
      (page) => `facilities${page}`,
    ),
    ...['visits', 'visits/60'],
    ...['', '/2', '/2/paper'].map((page) => `scorecards${page}`),
    'facilities/1/sheet',
    ...['', '/2', '/3'].map((page) => `improvements${page}`),
    ...['', '/1', '/map'].map((page) => `problems${page}`),
    ...['what', 'where', 'words', 'check', `confirm/${states.problemCode}`].map(
      (page) => `account/problems/drafts/${states.problemDraft}/${page}`,
    ),
    `account/problems/kept/${states.problemKey}`,
    'no-such-page',
  ],
  resident: [
    'account',
    'account/password',
    'account/sessions',
    'account/data',
    'account/village',
    'account/contact',
    `account/contact/${states.moving}`,
    'account/close',
    'account/sign-out',
    `account/proposals/${states.rejected}/appeal`,
    'account/proposals/29/report',
    'account/propose/3',
    ...['what', 'whom', 'cost', 'help', 'check'].map(
      (step) => `account/drafts/${states.draft}/${step}`,
    ),
    'account/proposals',
    'account/proposals/40/withdraw',
    'account/proposals/40/restore',
    'account/proposals/30/leave',
    'account/remarks',
    'account/following',
    'account/following/services?village=1',
    'account/hearings',
    'account/facilities/1/rate',
    ...['', '/new', '/1', '/2/complaint'].map((page) => `account/problems${page}`),
    'account/hearings/3/ask',
    ...[
      'lines/expenditure/70640/remark',
      'lines/expenditure/70640/follow',
      'follow',
      `remarks/${states.ownRemark}`,
      'simulator?moves=3.1_1.2_8.-2',
    ].map((page) => `account/budget/${states.budgetYear}/${page}`),
    'account/vote/2',
    'account/vote/2/receipt',
    'account/vote/1/receipt',
    'account/vote/3',
    'account/vote/4',
  ],
  clerk: [
    'account/second-factor',
    'office',
    'office/appeals',
    `office/appeals/${states.appealed}`,
    'office/reports',
    `office/reports/${states.reported}`,
    'office/checks',
    'office/checks/28/assign',
    'office/proposals/28/title',
    'office/papers',
    ...['', '/new', '/1', '/1/end', '/1/reply', '/kinds'].map((page) => `office/facilities${page}`),
    ...['', '/1'].map((page) => `office/problems${page}`),
    ...['', '/2'].map((page) => `office/improvements${page}`),
    'office/facilities/1/improvement',
    ...['facilities', 'facility-points'].map((kind) => `office/imports/new/${kind}`),
    ...['office/people/contact', 'office/roll', 'office/roll/identify', 'office/roll/1/papers/1'],
    ...['office/documents', `office/documents/${states.document}`],
    'office/proposals/new',
    `office/proposals/${states.paper}/receipt`,
  ],
  evaluator: [
    'office',
    'office/checks',
    'office/checks/25',
    'office/checks/25/judge',
    'office/checks/25/sign',
    'office/checks/25/exclusions',
    'office/checks/25/contacts',
    'office/acts',
  ],
  'election-officer': [
    'office/rounds',
    'office/rounds/4/roll',
    'office/rounds/4/roll/compare',
    'office/rounds/new',
    'office/rounds/1',
    'office/rounds/2',
    'office/rounds/3/order',
    'office/rounds/3/edit',
    ...['', '/draft', '/delete', '/edit'].map(
      (page) => `office/rounds/${states.unpublished}${page}`,
    ),
    'office/rounds/6/publish',
    'office/rounds/5/open',
    'office/rounds/5/commission',
    `office/rounds/${states.sealed}/commission/opened`,
    'office/rounds/1/count',
    'office/rounds/3/extend',
    'office/rounds/2/edit',
    'office/people/2',
  ],
  'budget-officer': [
    ...['office/deliveries', 'office/deliveries/1'],
    ...['office/classifications', 'office/imports/new/classifications'],
    `office/budget-lines/${states.budgetYear}/expenditure/70640`,
    ...[
      '',
      '/new',
      '/prices',
      `/files/${states.budgetFile}`,
      `/files/${states.budgetFile}/tables`,
    ].map((page) => `office/budgets${page}`),
    ...['dates', 'simulator'].map((page) => `office/budgets/${states.budgetYear}/${page}`),
    ...['', '/lines/new', '/lines/1', '/lines/1/split'].map(
      (page) => `office/budgets/${states.budgetAtWork}${page}`,
    ),
    'office/remarks',
    // What lies on an open table is answered by the table: a remark of its own.
    ...['kenesh', 'new', '8', '8/assign', `${states.ownRemark}/answer`].map(
      (page) => `office/remarks/${states.budgetYear}/${page}`,
    ),
    ...['', `/${states.budgetYear}/new`, `/${states.tableDraft}`, `/${states.tableDraft}/edit`].map(
      (page) => `office/conciliations${page}`,
    ),
    `office/conciliations/${states.budgetYear - 1}/1`,
  ],
  'hearing-secretary': [
    ...['', '/sides', '/offers/new', '/offers/1', '/protocol'].map(
      (page) => `office/conciliations/${states.tableHeld}${page}`,
    ),
    ...hearingPages.map((page) => `office/hearings${page}`),
    'office/hearings/order',
  ],
  admin: [
    'office/municipality',
    'office/facilities/kinds/water',
    'office/problems/keys',
    ...['office/people', 'office/people/new', 'office/people/1', `office/acts/${states.act}`],
    ...['new/villages', 'new/outlines', states.import].map((page) => `office/imports/${page}`),
    'office/runs/9999',
    ...['', '/new', '/units/41702205805010', '/units/41702205805010/end'].map(
      (page) => `office/territory${page}`,
    ),
  ],
  // Asked where they live now
  monitor: [
    'account/visits',
    ...['facilities/1/scorecard', 'scorecards/2', 'improvements/7'].map(
      (page) => `account/${page}`,
    ),
    ...['bring', 'places/1', 'kept/demonstration-visit-last'].map(
      (page) => `account/visits/${page}`,
    ),
  ],
  auditor: ['office/audit'],
  'platform-admin': [
    'accessibility',
    'glossary',
    'joining',
    'not-promised',
    'services',
    '',
    ...['new', 'ak-bulun', 'ak-bulun/suspend', 'ak-bulun/invite'].map(
      (page) => `municipalities/${page}`,
    ),
    'municipalities/ak-bulun/acts/9999',
    'audit',
    'account',
    ...['password', 'second-factor', 'sessions', 'sign-out', 'sign-in', 'forgotten'].map(
      (page) => `account/${page}`,
    ),
    'account/new-password/no-such-token',
    'no-such-page',
  ],
})

/** Pages whose answer is not 200: not there, not for this person or not now, and no more to be changed. */
export const refused: Readonly<Record<string, number>> = {
  'no-such-page': 404,
  'municipalities/ak-bulun/acts/9999': 404,
  'account/new-password/no-such-token': 404,
  'office/runs/9999': 404,
  // The only file that is being checked in the demonstration holds a budget: nobody gets a roll out of it.
  'office/roll/1/papers/1': 404,
  'account/vote/3': 403,
  'office/people/2': 403,
  'office/rounds/2/edit': 409,
}

/** A form sent as nobody should send it: what is written into its fields, and where its faults must stand. */
export type Slip = { who: Who; path: string; fields?: Readonly<Record<string, string>> }

/** The main forms, each with its faults; the answer is 422. */
export const slipsIn = (states: EveryState): readonly Slip[] => [
  { who: 'nobody', path: 'account/register', fields: { login: 'телефон', password: '1' } },
  { who: 'nobody', path: 'account/sign-in' },
  { who: 'nobody', path: 'account/forgotten', fields: { login: 'кайда' } },
  { who: 'nobody', path: 'account/vote/2/taken', fields: { code: '12' } },
  { who: 'nobody', path: `account/confirm/${states.confirm}`, fields: { code: '12' } },
  ...['what', 'whom', 'cost', 'help'].map((step) => ({
    who: 'resident' as const,
    path: `account/drafts/${states.draft}/${step}`,
    fields: slipsOfStep[step] ?? {},
  })),
  { who: 'resident', path: 'account/vote/2' },
  { who: 'resident', path: 'account/password', fields: { password: '1' } },
  { who: 'resident', path: `account/proposals/${states.rejected}/appeal` },
  { who: 'resident', path: 'account/proposals/29/report' },
  { who: 'clerk', path: 'office/proposals/new' },
  { who: 'clerk', path: 'office/checks/28/assign', fields: { due: '' } },
  { who: 'clerk', path: `office/appeals/${states.appealed}` },
  { who: 'clerk', path: `office/reports/${states.reported}` },
  { who: 'evaluator', path: 'office/checks/25/judge' },
  { who: 'evaluator', path: 'office/checks/25/exclusions' },
  { who: 'election-officer', path: 'office/rounds/new', fields: { 'pot-0': 'көп' } },
  { who: 'election-officer', path: 'office/rounds/3/extend' },
  { who: 'budget-officer', path: 'office/deliveries/1', fields: { spent: 'аз' } },
  { who: 'admin', path: 'office/people/new' },
  { who: 'admin', path: 'office/territory/new' },
]

/** What stands wrongly in a step of a proposal; an empty step is kept as it is and faulted at the end. */
const slipsOfStep: Readonly<Record<string, Record<string, string>>> = {
  what: { title: 'а'.repeat(200), latitude: 'түндүк' },
  whom: { households: 'көп' },
  cost: { 'line-quantity': 'бир аз' },
  help: { 'labour-value': 'көп' },
}

/** The address of a page, as whoever opens it reaches it. */
export function visited(who: Who, path: string, language: string): string {
  const below = who === 'platform-admin' ? 'platform' : 'ak-bulun'
  return `/${language}/${below}${path && '/'}${path}`
}
