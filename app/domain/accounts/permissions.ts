import type { Rule } from '../permissions/rule.ts'

/**
 * An admin grants roles, with another one or with the platform’s admin as a witness, and has no other office by that.
 */
export const accountPermissions = {
  'choose-village': { who: ['resident'] },
  'read-people': { who: ['admin', 'auditor'] },
  'manage-people': { who: ['admin'] },
  'replace-contact': { who: ['clerk'], notAgain: true, secondBy: ['clerk', 'admin'] },
  'change-role': { who: ['admin'], secondBy: ['admin', 'platform-admin'] },
} as const satisfies Record<string, Rule>
