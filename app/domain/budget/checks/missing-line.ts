import type { Hint } from '../finding.ts'
import type { BudgetLine, Period } from '../line.ts'
import type { Line } from '../sheets/line.ts'
import { plainName } from '../sheets/words.ts'
import type { Misfit } from './slips.ts'

/** The lines of the version before, and what the columns of a table stand for; null where one is not known. */
export type Earlier = { lines: readonly BudgetLine[]; periods: readonly (Period | null)[] }

/** The one line of the version before that is not in a table any more and makes up the difference to the tyiyn. */
export function missingLine(
  { total, column, printed, computed }: Misfit,
  lines: readonly Line[],
  earlier: Earlier | null,
): Hint | null {
  if (!earlier) return null
  const lacking = printed - computed
  const period = earlier.periods[column] ?? null
  const amounts = (line: BudgetLine) =>
    // What was drafted before is the plan now: of a year any amount counts.
    period === null ? line.amounts : line.amounts.filter(({ year }) => year === period.year)
  const equal = earlier.lines.filter((line) =>
    amounts(line).some(({ tyiyn }) => Number(tyiyn) === lacking),
  )
  const [found, second] = equal.filter((line) => !stands(line, lines))
  if (!found || second) return null
  return { kind: 'missing-line', row: total.line.row, line: `${found.code} ${found.name}`.trim() }
}

/** Whether a table has a line of the same code and name. */
function stands({ code, name }: BudgetLine, lines: readonly Line[]): boolean {
  const plain = plainName(name)
  return lines.some((line) => line.code === code.replace(/\s/g, '') && line.plain === plain)
}
