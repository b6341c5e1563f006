import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import type { VisitImports } from './imports.ts'
import { visitPermissions } from './permissions.ts'
import type { VisitReasons } from './reasons.ts'

export const visitAuditActions = {
  'facility-visited': 'everybody',
  'visits-taken': 'everybody',
} as const satisfies AuditActions

export const visitRetention = {
  visits: { about: 'person', stays: 'always' },
} as const satisfies Retention

export const visitLists = {
  permissions: visitPermissions,
  auditActions: visitAuditActions,
  retention: visitRetention,
  reasons: typesOf<VisitReasons>(),
  imports: typesOf<VisitImports>(),
} satisfies NounLists
