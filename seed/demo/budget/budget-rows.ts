import type { BudgetRow } from './budget-row.ts'
import { incomeRows } from './income-rows.ts'
import { officeRows } from './office-rows.ts'
import { villageRows } from './village-rows.ts'

/** Ak-Bulun's budget of three years: every plan balances, and what was spent has all that real reports have. */
export const budgetRows: readonly BudgetRow[] = [...incomeRows, ...officeRows, ...villageRows]
