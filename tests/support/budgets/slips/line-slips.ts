import type { Row } from '../tables/rows.ts'
import { resummed } from './expected.ts'
import { changed, explained, leaves, lowestTotals, type Slip, withAmount } from './slips.ts'

const after = (rows: readonly Row[], key: string, more: Row): Row[] =>
  rows.flatMap((row) => (row.key === key ? [row, more] : [row]))

const grown = (rows: readonly Row[], key: string, more: string): Row[] =>
  rows.map((row) => (row.of?.includes(key) ? { ...row, of: [...row.of, more] } : row))

const ownerOf = (rows: readonly Row[], key: string) => rows.find(({ of }) => of?.includes(key))

/** A line stands twice, its total counts it once. */
export const doubledLine: Slip = (given) => {
  const row = given.chance.one(leaves(given.rows))
  const twin = { ...row, key: `${row.key} again` }
  const rows = grown(after(given.rows, row.key, twin), row.key, twin.key)
  return explained(given, rows, given.columns, { kind: 'doubled-line', key: twin.key })
}

/** A line stands twice and every total counts it twice: the sums fit, the line is still suspicious. */
export const doubledThroughout: Slip = (given) => {
  const row = given.chance.one(leaves(given.rows))
  const twin = { ...row, key: `${row.key} again` }
  const rows = resummed(grown(after(given.rows, row.key, twin), row.key, twin.key), given.columns)
  const at = given.coded ? ('code' as const) : ('name' as const)
  const finding = {
    key: twin.key,
    kind: 'duplicate' as const,
    at,
    printed: null,
    computed: null,
    hint: null,
  }
  return { rows, expected: [finding] }
}

/** A line was taken out and its total kept: without the last version nothing says which. */
export const missingLine: Slip = (given) => {
  const gone = given.chance.one(leaves(given.rows))
  // A list «в том числе» that is left with one part may be meant so
  if (ownerOf(given.rows, gone.key)?.kind !== 'total') return undefined
  const rows = given.rows
    .filter(({ key }) => key !== gone.key)
    .map((row) => (row.of ? { ...row, of: row.of.filter((key) => key !== gone.key) } : row))
  return explained(given, rows, given.columns, null)
}

/** The total leaves out a line that stands there: no line is doubled, so nothing is said of it. */
export const forgottenLine: Slip = (given) => {
  const line = given.chance.one(leaves(given.rows))
  const owner = ownerOf(given.rows, line.key)
  if (owner?.kind !== 'total') return undefined
  const rows = changed(given.rows, owner.key, (row) => ({
    ...row,
    amounts: (row.amounts ?? []).map((sum, at) => sum - (line.amounts?.[at] ?? 0)),
  }))
  return explained(given, rows, given.columns, null)
}

/** Two amounts of one line changed places. */
export const swappedColumns: Slip = (given) => {
  if (given.columns < 2) return undefined
  const row = given.chance.one(leaves(given.rows))
  const first = given.pairs
    ? 2 * given.chance.between(0, given.columns / 2 - 1)
    : given.chance.between(0, given.columns - 2)
  const [one, other] = [row.amounts?.[first] ?? 0, row.amounts?.[first + 1] ?? 0]
  const rows = changed(given.rows, row.key, (before) =>
    withAmount(withAmount(before, first, other), first + 1, one),
  )
  return explained(given, rows, 2, { kind: 'swapped-columns', key: row.key })
}

/** A lowest total is wrong; the totals above it are computed rightly, or from it. */
export const wrongTotal =
  (copied: boolean): Slip =>
  (given) => {
    const total = given.chance.one(lowestTotals(given.rows))
    const at = given.chance.between(0, given.columns - 1)
    const off = given.chance.one([25_800, 4_700, -9_300, 16_100, -31_700, 50_300])
    if ((total.amounts?.[at] ?? 0) + off <= 0) return undefined
    let rows = changed(given.rows, total.key, (row) =>
      withAmount(row, at, (row.amounts?.[at] ?? 0) + off),
    )
    for (let key = total.key; copied; ) {
      const owner = rows.find(({ of, without }) => of?.includes(key) || without?.includes(key))
      if (!owner) break
      const sign = (owner.without?.includes(key) ? -1 : 1) * (owner.reversed ? -1 : 1)
      rows = changed(rows, owner.key, (row) =>
        withAmount(row, at, (row.amounts?.[at] ?? 0) + sign * off),
      )
      key = owner.key
    }
    return explained(given, rows, 1, null)
  }

/** Only the total of everything is wrong. */
export const wrongGrand: Slip = (given) => {
  const sections = new Set(given.rows.filter(({ of }) => of).map(({ key }) => key))
  const upper = given.rows.filter(
    ({ of, kind }) => kind === 'total' && of?.some((key) => sections.has(key)),
  )
  const used = new Set(given.rows.flatMap(({ of = [], without = [] }) => [...of, ...without]))
  const grand = upper.find(({ key }) => !used.has(key))
  if (!grand) return undefined
  const at = given.chance.between(0, given.columns - 1)
  const off = given.chance.one([25_800, 11_300, -20_700])
  if ((grand.amounts?.[at] ?? 0) + off <= 0) return undefined
  const rows = changed(given.rows, grand.key, (row) =>
    withAmount(row, at, (row.amounts?.[at] ?? 0) + off),
  )
  return explained(given, rows, 1, null)
}

/** The balance does not follow from the totals. */
export const wrongBalance: Slip = (given) => {
  const balance = given.rows.find(({ kind }) => kind === 'balance')
  if (!balance) return undefined
  const at = given.chance.between(0, given.columns - 1)
  const off = given.chance.one([2_300, 14_900, -6_100])
  const rows = changed(given.rows, balance.key, (row) =>
    withAmount(row, at, (row.amounts?.[at] ?? 0) + off),
  )
  return explained(given, rows, 1, null)
}
