import type { AuditActions } from '../audit-actions.ts'
import type { Retention } from '../kept.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { FacilityImports } from './imports.ts'
import { facilityPermissions } from './permissions.ts'
import type { FacilityReasons } from './reasons.ts'

export const facilityActs = {
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
  acts: facilityActs,
  retention: facilityRetention,
  reasons: typesOf<FacilityReasons>(),
  imports: typesOf<FacilityImports>(),
} satisfies NounLists
