import type { BudgetRuns } from '#app/domain/budget/manifest.ts'
import { count } from '#app/i18n/format.ts'
import { budgetActs } from './acts.ts'
import { budgetCheck } from './check.ts'
import { budgetKept } from './kept.ts'
import { openBudget } from './open-budget.ts'
import { budgetReasons } from './reasons.ts'
import { budgetSigned } from './signed.ts'
import { budgetVersion } from './version.ts'
import { budgetWork } from './work.ts'

const runs = {
  'read-budget': {
    title: 'Чтение файла бюджета',
    progress: ({ rows }: BudgetRuns['read-budget']) => `Прочитано строк: ${count(rows, 'ru')}`,
  },
}

export const budgetCatalogue = {
  texts: { openBudget, budgetWork, budgetCheck, budgetVersion },
  reasons: budgetReasons,
  acts: budgetActs,
  runs,
  signed: budgetSigned,
  sections: { budgets: 'Бюджеты' },
  kept: budgetKept,
}
