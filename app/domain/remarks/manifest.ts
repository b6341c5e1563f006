import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import type { RemarkMessages } from './messages.ts'
import { remarkPermissions } from './permissions.ts'
import type { RemarkReasons } from './reasons.ts'
import type { SimulatorReasons } from './simulator/reasons.ts'

export const remarkAuditActions = {
  'remark-written': 'office',
  'remark-joined': 'office',
  'remark-assigned': 'office',
  'remark-answered': 'everybody',
  'remark-word-said': 'office',
  'draft-put-to-kenesh': 'everybody',
  'draft-taken-back': 'everybody',
  'remark-hidden': 'office',
  'remark-shown': 'office',
  'levers-set': 'everybody',
} as const satisfies AuditActions

export const remarkRetention = {
  remarks: { about: 'person', stays: 'always' },
  'kenesh-gates': { about: 'office', stays: 'always' },
  'remark-voices': { about: 'person', stays: 'always' },
  levers: { about: 'nobody', stays: 'always' },
} as const satisfies Retention

/** What remarks lay on the desk of whoever has to answer. */
export type RemarkWork = {
  'answer-remark': { year: number; number: number; title: string }
  'look-again-at-remark': { year: number; number: number; title: string }
}

export const remarkLists = {
  permissions: remarkPermissions,
  auditActions: remarkAuditActions,
  retention: remarkRetention,
  reasons: typesOf<RemarkReasons & SimulatorReasons>(),
  messages: typesOf<RemarkMessages>(),
  work: typesOf<RemarkWork>(),
} satisfies NounLists
