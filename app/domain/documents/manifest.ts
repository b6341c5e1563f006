import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import { documentPermissions } from './permissions.ts'
import type { DocumentReasons } from './reasons.ts'
import { documentRetention } from './retention.ts'

export const documentAuditActions = {
  'document-laid-down': 'office',
  'document-replaced': 'office',
  'document-hidden': 'office',
  'document-shown': 'office',
} as const satisfies AuditActions

export const documentLists = {
  permissions: documentPermissions,
  auditActions: documentAuditActions,
  retention: documentRetention,
  reasons: typesOf<DocumentReasons>(),
} satisfies NounLists
