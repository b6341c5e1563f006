import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import type { FacilityImports } from './imports.ts'
import { facilityPermissions } from './permissions.ts'
import type { FacilityReasons } from './reasons.ts'

export const facilityAuditActions = {
  'facility-added': 'everybody',
  'facility-changed': 'everybody',
  'facility-ended': 'everybody',
  'facility-kind-changed': 'everybody',
  'facilities-taken': 'everybody',
} as const satisfies AuditActions

export const facilityRetention = {
  facilities: { about: 'nobody', stays: 'always' },
  'facility-kinds': { about: 'nobody', stays: 'always' },
} as const satisfies Retention

export const facilityLists = {
  permissions: facilityPermissions,
  auditActions: facilityAuditActions,
  retention: facilityRetention,
  reasons: typesOf<FacilityReasons>(),
  imports: typesOf<FacilityImports>(),
} satisfies NounLists
