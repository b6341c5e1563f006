import type { Rule } from '../permissions/rule.ts'

/** An admin grants roles but has no other office by that. */
export const accountPermissions = {
  'choose-village': { who: ['resident'] },
  'read-people': { who: ['admin', 'auditor'] },
  'manage-people': { who: ['admin'] },
} as const satisfies Record<string, Rule>
