import { type NounLists, typesOf } from '../noun-lists.ts'
import { placeAuditActions } from './audit-actions.ts'
import type { PlaceImports } from './imports.ts'
import { placePermissions } from './permissions.ts'
import type { MunicipalityReasons, PlaceReasons } from './reasons.ts'
import { placeRetention } from './retention.ts'

export const placeLists = {
  permissions: placePermissions,
  auditActions: placeAuditActions,
  retention: placeRetention,
  reasons: typesOf<PlaceReasons & MunicipalityReasons>(),
  imports: typesOf<PlaceImports>(),
} satisfies NounLists
