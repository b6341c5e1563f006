import type { BudgetLine, Measure, Period } from '../line.ts'
import { addUp } from '../sums.ts'
import type { BudgetVersion, VersionKind } from '../version.ts'

const own: Record<VersionKind, Measure> = {
  'forward-draft': 'draft',
  'binding-draft': 'draft',
  approved: 'plan',
  change: 'revised',
  execution: 'fact',
}

/** What the amounts of a version may stand for: what its lines have, and the budget's own year. */
export function periodsFor(
  { year, kind }: Pick<BudgetVersion, 'year' | 'kind'>,
  lines: readonly BudgetLine[],
): Period[] {
  const found = addUp(lines.map(({ amounts }) => amounts))
  const periods = found.map(({ year, measure }) => ({ year, measure }))
  const usual = { year, measure: own[kind] }
  const has = periods.some((one) => one.year === usual.year && one.measure === usual.measure)
  return has ? periods : [usual, ...periods]
}
