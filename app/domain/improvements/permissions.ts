import type { Rule } from '../permissions/rule.ts'

export const improvementPermissions = {
  'see-improvements': { who: ['clerk', 'budget-officer', 'auditor', 'admin'] },
  'plan-improvement': { who: ['clerk'] },
  /** Says what becomes of it, in the provider's name too. */
  'change-improvement': { who: ['clerk'] },
  /** Looks again: never whoever said that it is done. */
  'recheck-improvement': { who: ['clerk', 'monitor'], notAgain: true },
  /** Is told what is overdue, and what nobody looks at. */
  'oversee-improvements': { who: ['admin'] },
} as const satisfies Record<string, Rule>
