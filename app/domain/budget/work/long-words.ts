import type { BudgetLine } from '../line.ts'

/** No name of a line of a budget is longer, and none of its codes; a cell that is holds something else. */
export const longestName = 500

/** The cell of a file whose words are too long for a line; null where all are. */
export function longCell(lines: readonly BudgetLine[]): { sheet: string; row: number } | null {
  const found = lines.find(({ name, code, economic, source, programme }) =>
    [name, code, economic, source, programme].some((text) => (text?.length ?? 0) > longestName),
  )
  return found ? (found.from ?? { sheet: '', row: 0 }) : null
}
