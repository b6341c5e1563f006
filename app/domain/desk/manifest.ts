import type { NounLists } from '../noun-lists.ts'
import type { Rule } from '../permissions/rule.ts'

const deskPermissions = {
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

export const deskLists = {
  permissions: deskPermissions,
} satisfies NounLists
