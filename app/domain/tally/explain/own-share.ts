import type { Fraction } from '../equal-shares/exact-basis.ts'
import { exactMoney, isMore, readFraction, subtract } from './exact-money.ts'
import type { ExactMoney, SharesExplained } from './explanation.ts'

/** What became of one voter's share: what it paid for, and what was left of it. */
export type OwnShare = { paid: { id: string; amount: ExactMoney }[]; left: ExactMoney }

/** Follows one voter's share through the published steps; `choices` gives the points of each project. */
export function followShare(
  { share, steps }: SharesExplained,
  choices: ReadonlyMap<string, number>,
): OwnShare {
  const paid: OwnShare['paid'] = []
  let left: Fraction = readFraction(share)
  for (const { id, payment } of steps) {
    const asked = times(readFraction(payment), choices.get(id) ?? 0)
    const amount = isMore(asked, left) ? left : asked
    if (amount.numerator === 0n) continue
    paid.push({ id, amount: exactMoney(amount) })
    left = subtract(left, amount)
  }
  return { paid, left: exactMoney(left) }
}

function times({ numerator, denominator }: Fraction, points: number): Fraction {
  return { numerator: numerator * BigInt(points), denominator }
}
