import type { BudgetRow } from './budget-row.ts'

/** What last year's conciliation table moved, in tenths of a thousand som: the part of a line by its Kyrgyz name. */
export const movedLines = {
  pipes: { code: '70630', part: 'Суу түтүктөрүн оңдоо', by: 1_050 },
  games: { code: '70810', part: 'Стадион жана мелдештер', by: -600 },
  goods: { code: '70111', part: 'Башка товарлар жана кызматтар', by: -450 },
} as const

/** By how much the table changed a row; 0 for all others. */
export function movedBy({ code, name: [name] }: BudgetRow): number {
  const moved = Object.values(movedLines).find((one) => one.code === code && one.part === name)
  return moved?.by ?? 0
}
