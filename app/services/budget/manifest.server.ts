import type { NounFacts } from '../noun-facts.ts'
import { adoptBudget } from './versions/adopt-budget.server.ts'

export const budgetFacts = {
  sections: { budgets: { action: 'see-budget-work', path: 'officeBudgets' } },
  signed: { 'adopt-budget': adoptBudget },
} as const satisfies NounFacts
