import type { Side, SourceKind } from '#app/domain/improvements/improvement.ts'
import type { Finding, ImprovementState } from '#app/domain/improvements/state.ts'
import { count, numero, plural } from '#app/i18n/format.ts'

const states: Record<ImprovementState, string> = {
  planned: 'planned',
  'in-progress': 'in progress',
  done: 'said to be done',
  holds: 'checked: done',
  reopened: 'opened again',
  withdrawn: 'withdrawn',
}
const sides: Record<Side, string> = { provider: 'the provider', office: 'the ayil okmotu' }
const findings: Record<Finding, string> = {
  holds: 'Done, and it holds',
  reopened: 'Not done, or broken again',
}
const sources = {
  scorecard: (number: number) => `Score card ${numero(number, 'en')}`,
  quarter: (quarter: string) => `Ratings: ${quarter}`,
  visit: (number: number) => `Visit of a monitor ${numero(number, 'en')}`,
  problem: (number: number) => `Report ${numero(number, 'en')}`,
} satisfies Record<SourceKind, unknown>

/** What was agreed to improve a service, and what became of it. */
export const improvements = {
  title: 'Agreed actions',
  lead: 'Who agreed to do what by when to improve services, and what became of it. After “done” somebody else goes and looks.',
  officeLead:
    'What follows from score cards, ratings, visits of monitors and reports. What is overdue is public, and those who lead are told.',
  block: 'Action plan',
  blockLead:
    'All that was agreed, whichever evidence it follows from; the most overdue comes first.',
  none: 'Nothing has been agreed about this service yet.',
  noneAtAll: 'Nothing has been agreed yet',
  of: (number: number) => `Action ${numero(number, 'en')}`,
  late: (days: number) =>
    plural(days, 'en', {
      one: `${count(days, 'en')} day late`,
      other: `${count(days, 'en')} days late`,
    }),
  isLate: 'late',
  states,
  sides,
  sources,
  columns: {
    number: 'No.',
    title: 'Action',
    called: 'Service',
    kind: 'Kind',
    village: 'Village',
    owner: 'Owner',
    due: 'By',
    state: 'State',
    late: 'Days late',
    from: 'Follows from',
    updated: 'Changed',
    words: 'Last words',
  },
  facts: { service: 'Service' },
  way: 'What became of it',
  byOffice: 'the ayil okmotu',
  byMonitor: (number: number) => `monitor ${numero(number, 'en')}`,
  waitsForLook: 'Somebody else than who said so goes and looks.',
  withdrawnMeans:
    'It is agreed no more: it will not be done, and does not count as done. The reason stands above.',
  feed: 'News of agreed actions (Atom)',
  planFeed: 'News of this plan (Atom)',
  dueStays: 'The agreed day is never moved: a delay is there for all to see.',
  inOffice: 'Say what became of it',
  inPublic: 'Public page',
  change: 'What happened?',
  becomes: {
    'in-progress': 'in progress',
    done: 'done',
    withdrawn: 'withdraw it (it will not be done)',
  },
  toRecheck: 'Said to be done, to be looked at',
  file: 'Agreed actions',
  plan: 'Add an action',
  recheck: {
    begin: 'Look again',
    heading: 'Is it really done?',
    found: 'What did you see?',
    findings,
  },
  form: {
    heading: (called: string) => `Action: ${called}`,
    crumb: 'New action',
    lead: 'Write what was agreed in the meeting or in a reply. It is published at once.',
    title: 'What will be done?',
    titleHint: (max: number) => `One line, up to ${count(max, 'en')} letters.`,
    text: 'What was agreed?',
    textHint: 'Why and how. Write no names of people.',
    side: 'Who is responsible?',
    owner: 'Office of the owner',
    ownerHint: 'For example: the foreman of the area. Left empty, the organisation above answers.',
    due: 'By when?',
    dueHint: 'It is not moved later: write a day that can be kept.',
    from: 'What does it follow from?',
    fromNothing: 'None of these',
    words: 'In words',
    wordsHint: 'What was done or seen. Write no names of people.',
    evidence: 'Evidence: a photo or a paper',
    evidenceHint: 'JPEG, PNG or PDF, up to 15 MB. It is published.',
    send: 'Save',
  },
}
