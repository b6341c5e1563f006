import { type Tyiyn, tyiyn } from '../../money.ts'
import type { BudgetLine } from '../line.ts'
import type { Differs } from '../office/version-desk.ts'
import { sumsOf } from '../sums.ts'

type Found = { line: BudgetLine; sum: Tyiyn }

/**
 * The lines of a draft that come to something else than in the version published since, for the budget's own year: by
 * code and name, totals left out, since they only follow.
 */
export function differsFrom(
  there: readonly BudgetLine[],
  here: readonly BudgetLine[],
  year: number,
): Differs[] {
  const [then, now] = [byName(there, year), byName(here, year)]
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key): Differs[] => {
    const [before, after] = [then.get(key) ?? null, now.get(key) ?? null]
    const line = (after ?? before)?.line
    if (!line || before?.sum === after?.sum) return []
    const { code, name } = line
    return [{ code, name, there: before?.sum ?? null, here: after?.sum ?? null }]
  })
}

function byName(lines: readonly BudgetLine[], year: number): Map<string, Found> {
  const sums = sumsOf(lines)
  const totals = new Set(lines.flatMap(({ parent, part }) => (part === 'added' ? [parent] : [])))
  const found = new Map<string, Found>()
  for (const line of lines) {
    if (totals.has(line.number)) continue
    const key = `${line.side} ${line.code} ${line.name}`
    const own = (sums.get(line.number) ?? []).filter((one) => one.year === year)
    const sum = own.reduce((all, one) => all + one.tyiyn, found.get(key)?.sum ?? 0)
    found.set(key, { line, sum: tyiyn(sum) })
  }
  return found
}
