import type { Rule } from '../permissions/rule.ts'

export const classificationPermissions = {
  'read-classifications': {
    who: ['budget-officer', 'clerk', 'hearing-secretary', 'auditor', 'admin'],
  },
  'change-classifications': { who: ['budget-officer'] },
} as const satisfies Record<string, Rule>
