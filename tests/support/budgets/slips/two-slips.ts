import type { Row } from '../tables/rows.ts'
import { misfits } from './expected.ts'
import type { Slip } from './slips.ts'

/** Two slips in different places of one sheet; both must only change figures. */
export const bothSlips =
  (first: Slip, second: Slip): Slip =>
  (given) => {
    const [one, other] = [first(given), second(given)]
    if (!one || !other) return undefined
    const touched = new Set([
      ...changedKeys(given.rows, one.rows),
      ...one.expected.map(({ key }) => key),
    ])
    const apart = ![
      ...changedKeys(given.rows, other.rows),
      ...other.expected.map(({ key }) => key),
    ].some((key) => touched.has(key))
    if (!apart) return undefined
    const changes = new Map(other.rows.map((row) => [row.key, row]))
    const rows = one.rows.map((row) => (touched.has(row.key) ? row : (changes.get(row.key) ?? row)))
    const expected = [...one.expected, ...other.expected]
    const found = misfits(rows, given.columns)
    const same = found.every(({ key, at, computed }) =>
      expected.some((one) => one.key === key && one.at === at && one.computed === computed),
    )
    return same && found.length === expected.length ? { rows, expected } : undefined
  }

const changedKeys = (before: readonly Row[], after: readonly Row[]): string[] =>
  after.filter((row) => before.find(({ key }) => key === row.key) !== row).map(({ key }) => key)
