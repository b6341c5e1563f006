import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Rule } from '../permissions/rule.ts'
import type { RecordReasons } from './reasons.ts'
import { recordRetention } from './retention.ts'

const recordPermissions = {
  'read-audit': { who: ['auditor', 'admin', 'platform-admin'] },
} as const satisfies Record<string, Rule>

export const recordLists = {
  permissions: recordPermissions,
  reasons: typesOf<RecordReasons>(),
  retention: recordRetention,
} satisfies NounLists
