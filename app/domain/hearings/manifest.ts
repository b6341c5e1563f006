import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import { days, type Retention } from '../retention-rule.ts'
import { hearingPermissions } from './permissions.ts'
import type { HearingReasons } from './reasons.ts'

export const hearingAuditActions = {
  'hearing-written': 'office',
  'hearing-deleted': 'office',
  'hearing-invited': 'office',
  'invitations-read': 'office',
  'hearing-announced': 'everybody',
  'hearing-changed': 'everybody',
  'hearing-called-off': 'everybody',
  'hearing-attended': 'everybody',
  'hearing-asked': 'office',
  'hearing-question-given': 'office',
  'hearing-answered': 'everybody',
  'hearing-question-hidden': 'everybody',
  'hearing-minutes-published': 'everybody',
  'hearing-minutes-signed': 'everybody',
  'order-adopted': 'everybody',
} as const satisfies AuditActions

/** What is written to people about a hearing. */
export type HearingMessages = {
  'hearing-answered': { hearing: number; number: number; answer: string }
  'hearing-question-remark': { hearing: number; number: number; year: number; remark: number }
}

/** What hearings lay on the desk, with what its sentence needs; how late it is the desk says itself. */
export type HearingWork = {
  'hearing-question': { title: string; number: number }
  'hearing-minutes': { title: string }
}

export const hearingRetention = {
  hearings: { about: 'office', stays: 'always' },
  'hearing-questions': { about: 'person', stays: 'always' },
  'consultation-orders': { about: 'office', stays: 'always' },
  /** Names of people without an account. */
  'hearing-invitations': { about: 'office', stays: { since: 'until', seconds: days(90) } },
} as const satisfies Retention

export const hearingLists = {
  permissions: hearingPermissions,
  auditActions: hearingAuditActions,
  retention: hearingRetention,
  reasons: typesOf<HearingReasons>(),
  messages: typesOf<HearingMessages>(),
  work: typesOf<HearingWork>(),
} satisfies NounLists
