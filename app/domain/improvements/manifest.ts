import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import type { ImprovementMessages } from './messages.ts'
import { improvementPermissions } from './permissions.ts'
import type { ImprovementReasons } from './reasons.ts'

export const improvementAuditActions = {
  'improvement-planned': 'everybody',
  'improvement-changed': 'everybody',
  'improvement-withdrawn': 'everybody',
  'improvement-rechecked': 'everybody',
  'improvement-escalated': 'everybody',
} as const satisfies AuditActions

export const improvementRetention = {
  improvements: { about: 'person', stays: 'always' },
} as const satisfies Retention

/** What agreed actions lay on the desk. */
type Listed = { number: number; title: string }
export type ImprovementWork = {
  'improvement-due': Listed
  'improvement-recheck': Listed
  'improvement-overdue': Listed
  'improvement-neglected': Listed & { days: number }
}

export const improvementLists = {
  permissions: improvementPermissions,
  auditActions: improvementAuditActions,
  retention: improvementRetention,
  reasons: typesOf<ImprovementReasons>(),
  messages: typesOf<ImprovementMessages>(),
  work: typesOf<ImprovementWork>(),
} satisfies NounLists
