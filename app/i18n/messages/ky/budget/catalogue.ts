import type { BudgetRuns } from '#app/domain/budget/manifest.ts'
import { count } from '#app/i18n/format.ts'
import { budgetAudit } from './audit-actions.ts'
import { budgetCheck } from './check.ts'
import { openBudget } from './open-budget.ts'
import { budgetReasons } from './reasons.ts'
import { budgetRetentionWords } from './retention.ts'
import { budgetSigned } from './signed.ts'
import { budgetVersion } from './version.ts'
import { budgetWork } from './work.ts'

const runs = {
  'read-budget': {
    title: 'Бюджеттин файлын окуу',
    progress: ({ rows }: BudgetRuns['read-budget']) => `Окулган сап: ${count(rows, 'ky')}`,
  },
}

export const budgetCatalogue = {
  texts: { openBudget, budgetWork, budgetCheck, budgetVersion },
  reasons: budgetReasons,
  audit: budgetAudit,
  runs,
  signed: budgetSigned,
  sections: { budgets: 'Бюджеттер' },
  retention: budgetRetentionWords,
}
