import type { budgetAuditActions } from '#app/domain/budget/manifest.ts'

export const budgetAudit: Record<keyof typeof budgetAuditActions, string> = {
  'budget-begun': 'Began a version of the budget',
  'budget-finding-noted': 'Decided about a finding in the budget',
  'budget-lines-changed': 'Changed lines of the budget',
  'budget-deleted': 'Threw away an unpublished version of the budget',
  'budget-reading-stopped': 'Stopped the reading of a budget file',
  'budget-dates-set': 'Set the days of the budget',
  'budget-line-explained': 'Explained a line',
  'budget-prices-set': 'Entered price indices',
  'budget-based-anew': 'Based a draft of the budget on the newest version',
  'budget-published': 'Published a version of the budget',
}
