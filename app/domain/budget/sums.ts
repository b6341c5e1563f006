import { tyiyn } from '../money.ts'
import { type Amount, amountFor, type BudgetLine, measures, type Side } from './line.ts'

/** The lines that stand right under each, by its number; those at the top by null. */
export function linesUnder(lines: readonly BudgetLine[]): Map<number | null, BudgetLine[]> {
  const under = new Map<number | null, BudgetLine[]>()
  for (const line of lines) {
    const beside = under.get(line.parent)
    if (beside) beside.push(line)
    else under.set(line.parent, [line])
  }
  return under
}

/**
 * What each line comes to, by its number: the sum of what is added up under it. In a period in which nothing under it
 * has an amount it is its own one; where it has none either, there is none, which is not zero.
 */
export function sumsOf(lines: readonly BudgetLine[]): Map<number, readonly Amount[]> {
  const under = linesUnder(lines)
  const sums = new Map<number, readonly Amount[]>()
  const sumOf = (line: BudgetLine): readonly Amount[] => {
    const added = (under.get(line.number) ?? []).filter(({ part }) => part === 'added')
    const below = addUp(added.map(sumOf))
    const own = line.amounts.filter((one) => amountFor(below, one) === null)
    const sum = own.length === 0 ? below : addUp([below, own])
    sums.set(line.number, sum)
    return sum
  }
  for (const line of lines) if (!sums.has(line.number)) sumOf(line)
  return sums
}

/** What a side of a budget comes to, period by period. */
export function totalOf(lines: readonly BudgetLine[], side: Side): Amount[] {
  const sums = sumsOf(lines)
  const top = lines.filter((line) => line.parent === null && line.side === side)
  return addUp(top.map(({ number }) => sums.get(number) ?? []))
}

/** The lines that hold money of their own: all that is added up, each som once. */
export function leavesOf(lines: readonly BudgetLine[]): BudgetLine[] {
  const under = linesUnder(lines)
  const from = (line: BudgetLine): BudgetLine[] => {
    const added = (under.get(line.number) ?? []).filter(({ part }) => part === 'added')
    return added.length > 0 ? added.flatMap(from) : [line]
  }
  return (under.get(null) ?? []).flatMap(from)
}

/** Periods in the order of their years, and within a year from the draft to what was spent. */
export function addUp(all: readonly (readonly Amount[])[]): Amount[] {
  const byPeriod = new Map<string, Amount>()
  for (const amount of all.flat()) {
    const key = `${amount.year} ${amount.measure}`
    const before = byPeriod.get(key)?.tyiyn ?? 0
    byPeriod.set(key, { ...amount, tyiyn: tyiyn(before + amount.tyiyn) })
  }
  return [...byPeriod.values()].sort(
    (a, b) => a.year - b.year || measures.indexOf(a.measure) - measures.indexOf(b.measure),
  )
}
