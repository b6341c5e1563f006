import { type NounLists, typesOf } from '../noun-lists.ts'
import { accountAuditActions } from './audit-actions.ts'
import type { ContactContent } from './contact.ts'
import type { AccountMessages } from './messages.ts'
import { accountPermissions } from './permissions.ts'
import type { AccountReasons } from './reasons.ts'
import { accountRetention } from './retention.ts'
import type { RoleContent } from './role-content.ts'

export const accountLists = {
  permissions: accountPermissions,
  auditActions: accountAuditActions,
  retention: accountRetention,
  reasons: typesOf<AccountReasons>(),
  messages: typesOf<AccountMessages>(),
  signed: typesOf<{ 'change-role': RoleContent; 'replace-contact': ContactContent }>(),
} satisfies NounLists
