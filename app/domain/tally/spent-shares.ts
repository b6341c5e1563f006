import type { Shortfall } from './shortfall.ts'
import type { BallotBox } from './terms.ts'

/**
 * Follows every voter's share through the projects that Equal Shares bought, for saying where the money of a losing
 * project's supporters went. It is an account for reading, in ordinary numbers: who is funded was decided exactly.
 */
export function spentShares(
  { size, offsets, choices }: BallotBox,
  cost: ArrayLike<number>,
  bought: readonly number[],
  share: number,
): Map<number, Shortfall> {
  const purse = new Float64Array(size).fill(share)
  const supporters = supportersOf({ size, offsets, choices })
  const taken = new Map<number, Map<number, number>>()
  for (const winner of bought) {
    const payers = supporters.get(winner) ?? []
    const most = largestPayment(payers, purse, cost[winner] ?? 0)
    for (const voter of payers) {
      const paid = Math.min(purse[voter] ?? 0, most)
      purse[voter] = (purse[voter] ?? 0) - paid
      for (const other of choices.subarray(offsets[voter], offsets[voter + 1]))
        if (other !== winner) addTo(taken, other, winner, paid)
    }
  }
  const losers = [...supporters].filter(([place]) => !bought.includes(place))
  return new Map(
    losers.map(([place, own]) => {
      const left = own.reduce((sum, voter) => sum + (purse[voter] ?? 0), 0)
      const missing = Math.max(0, Math.ceil((cost[place] ?? 0) - left))
      const moreVotes = missing > 0 && share > 0 ? Math.ceil(missing / share) : null
      return [place, { missing: missing || null, moreVotes, takenBy: largestTwo(taken.get(place)) }]
    }),
  )
}

function supportersOf({ size, offsets, choices }: Pick<BallotBox, 'size' | 'offsets' | 'choices'>) {
  const supporters = new Map<number, number[]>()
  for (let voter = 0; voter < size; voter++)
    for (const place of choices.subarray(offsets[voter], offsets[voter + 1])) {
      const known = supporters.get(place)
      if (known) known.push(voter)
      else supporters.set(place, [voter])
    }
  return supporters
}

/** The same payment for all supporters who have it; those who have less give all they have. */
function largestPayment(payers: readonly number[], purse: Float64Array, cost: number): number {
  const purses = payers.map((voter) => purse[voter] ?? 0).sort((a, b) => a - b)
  let rest = cost
  for (const [index, money] of purses.entries()) {
    const even = rest / (purses.length - index)
    if (money >= even) return even
    rest -= money
  }
  return Number.POSITIVE_INFINITY
}

function addTo(table: Map<number, Map<number, number>>, row: number, column: number, add: number) {
  const sums = table.get(row) ?? new Map<number, number>()
  sums.set(column, (sums.get(column) ?? 0) + add)
  table.set(row, sums)
}

/** Those that took most, if they took something worth naming. */
function largestTwo(sums: Map<number, number> | undefined): number[] {
  const all = [...(sums ?? [])].sort(([, a], [, b]) => b - a)
  const whole = all.reduce((total, [, sum]) => total + sum, 0)
  return all
    .slice(0, 2)
    .filter(([, sum]) => sum > whole / 10)
    .map(([place]) => place)
}
