import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import { days, type Retention } from '../retention-rule.ts'
import type { ProblemMessages } from './messages.ts'
import { problemPermissions } from './permissions.ts'
import type { ProblemReasons } from './reasons.ts'

export const problemAuditActions = {
  'problem-code-sent': 'office',
  'problem-reported': 'office',
  'problem-handled': 'everybody',
  'problem-reopened': 'office',
  'problem-followed': 'office',
  'problem-said-still': 'office',
  'problem-cleaned': 'office',
  'problem-complained': 'office',
  'problem-hidden': 'office',
  'problem-shown': 'office',
  'problem-complaint-dismissed': 'office',
  'problem-sender-read': 'office',
  'problem-key-issued': 'office',
  'problem-key-ended': 'office',
} as const satisfies AuditActions

export const problemRetention = {
  problems: { about: 'person', stays: 'always' },
  /** What nobody sent: as long as the photos that arrived with it. */
  'problem-drafts': { about: 'person', stays: { since: 'at', seconds: days(2) } },
  'problem-voices': { about: 'person', stays: 'always' },
  'problem-complaints': { about: 'person', stays: 'always' },
  'problem-windows': { about: 'nobody', stays: 'always' },
  'problem-words': { about: 'nobody', stays: 'always' },
  'problem-keys': { about: 'office', stays: 'always' },
} as const satisfies Retention

/** What reports lay on the desk. */
type Listed = { number: number; title: string }
export type ProblemWork = {
  'problem-reply': Listed
  'problem-promised': Listed
  'problem-reopened': Listed
  'problem-still-so': Listed & { voices: number }
  'problem-complaints': Listed & { count: number }
}

export const problemLists = {
  permissions: problemPermissions,
  auditActions: problemAuditActions,
  retention: problemRetention,
  reasons: typesOf<ProblemReasons>(),
  messages: typesOf<ProblemMessages>(),
  work: typesOf<ProblemWork>(),
} satisfies NounLists
