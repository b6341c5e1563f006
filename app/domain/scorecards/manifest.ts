import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import { scorecardPermissions } from './permissions.ts'
import type { ScoreCardReasons } from './reasons.ts'

export const scorecardAuditActions = {
  'scorecard-entered': 'everybody',
  'scorecard-corrected': 'everybody',
} as const satisfies AuditActions

export const scorecardRetention = {
  scorecards: { about: 'person', stays: 'always' },
} as const satisfies Retention

export const scorecardLists = {
  permissions: scorecardPermissions,
  auditActions: scorecardAuditActions,
  retention: scorecardRetention,
  reasons: typesOf<ScoreCardReasons>(),
} satisfies NounLists
