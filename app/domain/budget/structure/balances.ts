import type { Line } from '../sheets/line.ts'
import { isIncome, isSpending } from '../sheets/words.ts'
import type { Balance, Open } from './open.ts'

/** The last totals of income and of spending before a balance. */
export function balanceOf(line: Line, seen: readonly Open[]): Balance | null {
  const totals = seen.filter(({ node, is }) => is !== 'heading' && node.line.is === 'total')
  const sums = seen.filter(({ node }) => node.parts.length > 0)
  const about = (is: (plain: string) => boolean, not: (plain: string) => boolean) => {
    const named = ({ node }: Open) => is(node.line.plain) && !not(node.line.plain)
    const placed = (one: Open) => is(one.about) && !not(one.node.line.plain)
    return (
      totals.findLast(named) ??
      totals.findLast(placed) ??
      sums.findLast(named) ??
      seen.findLast(named)
    )
  }
  const income = about(isIncome, isSpending)
  const spending = about(isSpending, isIncome)
  return income && spending ? { line, income: income.node, spending: spending.node } : null
}
