import { type Tyiyn, tyiyn } from '../../money.ts'
import type { Amount, Measure, Period } from '../line.ts'
import type { VersionKind } from '../version.ts'

/** What a version says first of its own year, by its kind. */
const leading: Readonly<Record<VersionKind, readonly Measure[]>> = {
  'forward-draft': ['draft', 'plan', 'revised'],
  'binding-draft': ['draft', 'plan', 'revised'],
  approved: ['plan', 'revised', 'draft'],
  change: ['revised', 'plan', 'draft'],
  execution: ['fact', 'revised', 'plan'],
}

type WithAmounts = { amounts: readonly Amount[] }

/** The period that a version is about: of its own year the first measure of its kind that any line has. */
export function mainPeriod(
  { kind, year }: { kind: VersionKind; year: number },
  lines: readonly WithAmounts[],
): Period {
  const measure = firstOf(lines, year, leading[kind])
  return { year, measure: measure ?? leading[kind][0] ?? 'draft' }
}

/** The plan that what was spent is held against: as changed during the year where that stands there, else as adopted. */
export const planPeriod = (lines: readonly WithAmounts[], year: number): Period | null => {
  const measure = firstOf(lines, year, ['revised', 'plan', 'draft'])
  return measure ? { year, measure } : null
}

function firstOf(lines: readonly WithAmounts[], year: number, order: readonly Measure[]) {
  const there = new Set(
    lines.flatMap(({ amounts }) =>
      amounts.filter((one) => one.year === year).map(({ measure }) => measure),
    ),
  )
  return order.find((measure) => there.has(measure))
}

/** A line's amount for a period; null where it has none, which is not zero. */
export const amountIn = ({ amounts }: WithAmounts, { year, measure }: Period): Tyiyn | null =>
  amounts.find((one) => one.year === year && one.measure === measure)?.tyiyn ?? null

/** The sum of what is there; null where no line has an amount. */
export function sumIn(lines: readonly WithAmounts[], period: Period): Tyiyn | null {
  let sum: number | null = null
  for (const line of lines) {
    const amount = amountIn(line, period)
    if (amount !== null) sum = (sum ?? 0) + amount
  }
  return sum === null ? null : tyiyn(sum)
}
