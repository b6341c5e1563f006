import { type Tyiyn, tyiyn } from '../../money.ts'
import { outOfRange } from '../out-of-range.ts'
import type { BallotBox } from '../terms.ts'
import type { NumberedExplanation, ShareGroup } from './numbered-explanation.ts'

/** The last group holds all who have more, too. */
export const mostFundedShown = 4

/**
 * Voters by how many of their choices are funded, with what they paid on average under Equal Shares. Doubles will
 * do: the figures are rounded for reading and decide nothing. `placeOf` finds a project number in the list.
 */
export function groupShares(
  box: BallotBox,
  funded: readonly boolean[],
  explanation: NumberedExplanation | null,
  placeOf: (number: number) => number,
): ShareGroup[] {
  const voters = Array.from({ length: mostFundedShown + 1 }, () => 0)
  const paid = Array.from({ length: mostFundedShown + 1 }, () => 0)
  const purse = explanation?.kind === 'equal-shares' ? explanation.share.approximate : null
  const payments =
    explanation?.kind === 'equal-shares'
      ? explanation.steps.map(
          ({ number, payment }) => [placeOf(number), payment.approximate] as const,
        )
      : []
  const points = new Float64Array(funded.length)
  for (let ballot = 0; ballot < box.size; ballot++) {
    const from = box.offsets[ballot] ?? outOfRange()
    const to = box.offsets[ballot + 1] ?? outOfRange()
    let own = 0
    for (let at = from; at < to; at++) {
      const place = box.choices[at] ?? outOfRange()
      points[place] = box.points?.[at] ?? 1
      if (funded[place]) own++
    }
    const group = Math.min(own, mostFundedShown)
    voters[group] = (voters[group] ?? outOfRange()) + 1
    if (purse !== null)
      paid[group] = (paid[group] ?? outOfRange()) + spentOf(purse, payments, points)
    for (let at = from; at < to; at++) points[box.choices[at] ?? outOfRange()] = 0
  }
  return voters.map((count, own) => ({
    funded: own,
    voters: count,
    paid: purse === null ? null : mean(paid[own] ?? outOfRange(), count),
  }))
}

function spentOf(
  purse: number,
  payments: readonly (readonly [place: number, payment: number])[],
  points: Float64Array,
): number {
  let left = purse
  for (const [place, payment] of payments)
    left -= Math.min(left, payment * (points[place] ?? outOfRange()))
  return purse - left
}

function mean(sum: number, count: number): Tyiyn {
  return tyiyn(count === 0 ? 0 : Math.max(0, Math.round(sum / count)))
}
