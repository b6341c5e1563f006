import type { BudgetLine } from '../line.ts'

/** What is missing from a whole file: its year, or one of the two sides that every budget has. */
export const wholeFindings = ['no-year', 'no-revenue', 'no-expenditure'] as const
export type WholeFinding = (typeof wholeFindings)[number]

/** Whether it is missing still: lines that were written since can have mended it. */
export function isMissing(kind: WholeFinding, year: number, lines: readonly BudgetLine[]): boolean {
  if (kind === 'no-year')
    return !lines.some(({ amounts }) => amounts.some((one) => one.year === year))
  const side = kind === 'no-revenue' ? 'revenue' : 'expenditure'
  return !lines.some((line) => line.side === side)
}
