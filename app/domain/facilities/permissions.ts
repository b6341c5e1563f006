import type { Rule } from '../permissions/rule.ts'

export const facilityPermissions = {
  'read-facilities': { who: ['clerk', 'budget-officer', 'auditor', 'admin'] },
  'change-facilities': { who: ['clerk'] },
  /** What is asked of users and measured: answers of many years are read by it. */
  'change-facility-kinds': { who: ['admin'] },
} as const satisfies Record<string, Rule>
