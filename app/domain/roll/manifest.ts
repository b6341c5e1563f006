import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import type { RollImports } from './imports.ts'
import { rollPermissions } from './permissions.ts'
import type { RollReasons } from './reasons.ts'
import type { RollContent } from './roll.ts'
import type { SetAsideContent } from './set-aside.ts'

export const rollAuditActions = {
  'roll-taken': 'everybody',
  'approve-roll': 'everybody',
  'set-aside-voter': 'everybody',
  'resident-identified': 'office',
  'roll-read': 'office',
} as const satisfies AuditActions

export const rollRetention = {
  rolls: { about: 'nobody', stays: 'always' },
  'roll-parts': { about: 'nobody', stays: 'always' },
  'roll-decisions': { about: 'nobody', stays: 'always' },
  identities: { about: 'person', stays: 'always', goesWithAccount: true },
} as const satisfies Retention

export type RollWork = { 'take-roll': { title: string } }

export const rollLists = {
  permissions: rollPermissions,
  auditActions: rollAuditActions,
  retention: rollRetention,
  reasons: typesOf<RollReasons>(),
  imports: typesOf<RollImports>(),
  /** What lies on the desk, with what its sentence needs. */
  work: typesOf<RollWork>(),
  signed: typesOf<{ 'approve-roll': RollContent; 'set-aside-voter': SetAsideContent }>(),
} satisfies NounLists
