import type { Finding } from '../finding.ts'
import { added, type Row } from '../tables/rows.ts'

/** A finding by the keys of its rows, in hundredths of the unit; laid out, it becomes a finding at a place. */
export type KeyedFinding = {
  key: string
  kind: Finding['kind']
  /** The money column, or the column of codes or names. */
  at: number | 'code' | 'name'
  printed: number | null
  computed: number | null
  hint: { kind: NonNullable<Finding['hint']>['kind']; key: string } | null
}

const picked = (rows: readonly Row[], keys: readonly string[] = []) =>
  rows.filter(({ key }) => keys.includes(key))

type Sums = { printed: number[]; right: number[] }

/** The sum a row should be, from its lines as printed and from its lines as they add up themselves. */
function sumsOf(rows: readonly Row[], row: Row, columns: number): Sums {
  const plus = picked(rows, row.of)
  const less = picked(rows, row.without)
  const sign = row.reversed ? -1 : 1
  const difference = (first: readonly number[], second: readonly number[]) =>
    first.map((sum, at) => sign * (sum - (second[at] ?? 0)))
  const right = (lines: readonly Row[]) =>
    added(
      lines.map((line) => ({ amounts: rightOf(rows, line, columns) })),
      columns,
    )
  return {
    printed: difference(added(plus, columns), added(less, columns)),
    right: difference(right(plus), right(less)),
  }
}

function rightOf(rows: readonly Row[], row: Row, columns: number): number[] {
  if (!row.of || row.kind === undefined) return row.amounts ?? []
  return sumsOf(rows, row, columns).right
}

/** Where totals do not fit: a total that fits its lines as printed, or as they really add up, is not at fault. */
export function misfits(rows: readonly Row[], columns: number): KeyedFinding[] {
  return rows.flatMap((row) => {
    if (!row.of || !row.amounts) return []
    const { printed, right } = sumsOf(rows, row, columns)
    return row.amounts.flatMap((amount, at): KeyedFinding[] => {
      if (amount === printed[at] || amount === right[at]) return []
      const kind = row.kind === 'balance' ? 'balance' : 'total'
      return [{ key: row.key, kind, at, printed: amount, computed: printed[at] ?? 0, hint: null }]
    })
  })
}

/** All totals computed anew from the lines, the deepest first. */
export function resummed(rows: readonly Row[], columns: number): Row[] {
  let before = [...rows]
  for (let pass = 0; pass < 5; pass++) {
    before = before.map((row) => {
      if (!row.of || row.kind === 'aside') return row
      const plus = added(
        before.filter(({ key }) => row.of?.includes(key)),
        columns,
      )
      const less = added(
        before.filter(({ key }) => row.without?.includes(key)),
        columns,
      )
      return {
        ...row,
        amounts: plus.map((sum, at) => (row.reversed ? -1 : 1) * (sum - (less[at] ?? 0))),
      }
    })
  }
  return before
}
