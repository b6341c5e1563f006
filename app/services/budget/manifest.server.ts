import type { NounFacts } from '../noun-facts.ts'

export const budgetFacts = {
  sections: { budgets: { action: 'see-budget-work', path: 'officeBudgets' } },
} as const satisfies NounFacts
