import type { Rule } from '../permissions/rule.ts'

export const recordPermissions = {
  'read-audit': { who: ['auditor', 'admin', 'platform-admin'] },
} as const satisfies Record<string, Rule>
