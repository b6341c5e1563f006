/** Budget files to try the check with, the same for everybody. */
export const budgetExamples = [
  'kara-kujur-2021.csv',
  'kazan-kuigan-2023.csv',
  'naryn-2017.csv',
  'bishkek-2026.csv',
] as const
export type BudgetExample = (typeof budgetExamples)[number]
