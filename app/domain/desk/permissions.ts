import type { Rule } from '../permissions/rule.ts'

export const deskPermissions = {
  'enter-office': {
    who: [
      'clerk',
      'evaluator',
      'election-officer',
      'budget-officer',
      'hearing-secretary',
      'auditor',
      'admin',
    ],
  },
} as const satisfies Record<string, Rule>
