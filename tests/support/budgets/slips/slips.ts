import type { Hint } from '#app/domain/budget/finding.ts'
import type { Chance } from '../chance.ts'
import type { Row } from '../tables/rows.ts'
import { type KeyedFinding, misfits, resummed } from './expected.ts'
import { explanations } from './explanations.ts'

export type Slipping = {
  rows: readonly Row[]
  chance: Chance
  columns: number
  decimals: 0 | 1 | 2
  pairs: boolean
  coded: boolean
  /** Amounts are text, so letters and points may stand in them. */
  text: boolean
}

export type Slipped = { rows: Row[]; expected: KeyedFinding[] }

/** A slip, or nothing where the sheet has no place for it. */
export type Slip = (given: Slipping) => Slipped | undefined

export const changed = (rows: readonly Row[], key: string, change: (row: Row) => Row): Row[] =>
  rows.map((row) => (row.key === key ? change(row) : row))

export const withAmount = (row: Row, at: number, amount: number): Row => ({
  ...row,
  amounts: (row.amounts ?? []).map((before, place) => (place === at ? amount : before)),
})

/** Lines that belong to a total with at least two lines, and are no totals themselves. */
export function leaves(rows: readonly Row[]): Row[] {
  const within = new Set(
    rows.flatMap(({ of, kind }) => (of && of.length > 1 && kind !== 'balance' ? of : [])),
  )
  return rows.filter(
    ({ key, of, amounts }) => within.has(key) && !of && amounts?.some((amount) => amount !== 0),
  )
}

/** The totals whose lines are no totals. */
export function lowestTotals(rows: readonly Row[]): Row[] {
  const totals = new Set(rows.filter(({ kind }) => kind === 'total').map(({ key }) => key))
  return rows.filter(({ of, kind }) => of && kind === 'total' && !of.some((key) => totals.has(key)))
}

/** The findings of slipped rows, if the guilty row alone explains them: a slip with two readings is not used. */
export function explained(
  given: Slipping,
  rows: Row[],
  places: number,
  hint: { kind: Hint['kind']; key: string } | null,
): Slipped | undefined {
  const found = misfits(rows, given.columns)
  if (found.length !== places) return undefined
  for (const { key, at } of found) {
    const total = rows.find((row) => row.key === key)
    if (!total || typeof at !== 'number') return undefined
    // An empty cell is no total that could be wrong
    if (!total.amounts?.[at]) return undefined
    const lines = rows.filter(
      (row) => total.of?.includes(row.key) || total.without?.includes(row.key),
    )
    const others = explanations(asLine(total), lines.map(asLine), at, given.decimals)
    const reasons = new Set(others.map((one) => `${one.kind} ${one.key}`))
    const wanted = hint ? `${hint.kind} ${hint.key}` : undefined
    if (wanted ? reasons.size !== 1 || !reasons.has(wanted) : reasons.size > 0) return undefined
  }
  return { rows, expected: found.map((finding) => ({ ...finding, hint })) }
}

const asLine = (row: Row) => ({
  key: row.key,
  amounts: row.amounts ?? [],
  twin: row.key.endsWith(' again'),
})

/** A change of one amount of one row. */
function figureSlip(
  kind: Hint['kind'],
  from: (rows: readonly Row[]) => Row[],
  slip: (amount: number, given: Slipping) => number | undefined,
  bare = false,
): Slip {
  return (given) => {
    const candidates = from(given.rows)
    if (candidates.length === 0) return undefined
    const row = given.chance.one(candidates)
    const at = given.chance.between(0, given.columns - 1)
    const amount = slip(row.amounts?.[at] ?? 0, given)
    if (amount === undefined) return undefined
    const rows = changed(given.rows, row.key, (before) => ({
      ...withAmount(before, at, amount),
      ...(bare && { written: { [at]: 'bare' as const } }),
    }))
    return explained(given, rows, 1, { kind, key: row.key })
  }
}

const comma = (amount: number, { decimals }: Slipping) =>
  decimals > 0 && amount !== 0 ? amount * 10 ** decimals : undefined

const swapped = (amount: number, { decimals, chance }: Slipping) => {
  const step = 10 ** (2 - decimals)
  const digits = [...String(Math.abs(amount) / step)]
  const at = chance.between(0, digits.length - 2 - decimals)
  const [first, second] = [digits[at], digits[at + 1]]
  if (!first || !second || first === second || (at === 0 && second === '0')) return undefined
  digits.splice(at, 2, second, first)
  return Math.sign(amount) * Number(digits.join('')) * step
}

const positive = (amount: number) => (amount < 0 ? -amount : undefined)

export const lostCommaInLine = figureSlip('lost-comma', leaves, comma, true)
export const lostCommaInTotal = figureSlip('lost-comma', lowestTotals, comma, true)
export const digitsInLine = figureSlip('digits-swapped', leaves, swapped)
export const digitsInTotal = figureSlip('digits-swapped', lowestTotals, swapped)
export const unitMixed = figureSlip('unit-mixed', leaves, (amount) => amount * 1000, true)
export const lostSign = figureSlip('lost-sign', leaves, positive)

/** One amount in thousand som on a sheet of som: its line becomes a thousandth. */
export const unitInThousands: Slip = (given) => {
  const row = given.chance.one(leaves(given.rows))
  const at = given.chance.between(0, given.columns - 1)
  const step = 10 ** (2 - given.decimals)
  const small = Math.round((row.amounts?.[at] ?? 0) / 1_000 / step) * step
  if (small <= 0) return undefined
  const meant = changed(given.rows, row.key, (before) => withAmount(before, at, small * 1_000))
  const rows = changed(resummed(meant, given.columns), row.key, (before) =>
    withAmount(before, at, small),
  )
  return explained(given, rows, 1, { kind: 'unit-mixed', key: row.key })
}
