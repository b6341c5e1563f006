import { outOfRange } from '../out-of-range.ts'
import { clearGap } from '../rules/least.ts'
import { approximate, type ExactBasis, type ExactPayment } from './exact-basis.ts'
import { fullPurse, type Purses } from './purses.ts'
import type { SupporterGroups } from './supporter-groups.ts'

/** Money of many voters as whole numbers: `shares` full shares less `times[t]` times payment `t`. */
type Counted = { shares: number; times: number[] }

/**
 * The exact payment for one point, or null if the supporters cannot pay. Begins with the poor groups
 * as marked and corrects them: from any beginning the amount is at most the true one, and then it
 * rises until the marks agree with it. Groups that pay exactly all they have are marked even.
 */
export function exactPayment(
  groups: SupporterGroups,
  purses: Purses,
  basis: ExactBasis,
  cost: number,
): ExactPayment | null {
  const price = BigInt(cost) * basis.denominator
  const doubt = clearGap * cost + groups.allHeads * purses.slack
  const clear = groups.allMoney > cost + 2 * doubt
  if (!clear && exactTotal(groups, purses, basis) < price) return null
  for (;;) {
    const weight = pointsOfRich(groups)
    if (weight === 0) {
      groups.poor.fill(0, 0, groups.size)
      continue
    }
    const poor = countMoney(groups, purses, basis, groups.poor)
    const payment = { numerator: price - worth(basis, poor), weight }
    if (!correctMarks(groups, purses, basis, payment)) return payment
  }
}

/** What all gathered supporters have together, over the denominator of the basis. */
export function exactTotal(groups: SupporterGroups, purses: Purses, basis: ExactBasis): bigint {
  return worth(basis, countMoney(groups, purses, basis, null))
}

/** The exact money in one purse, over the denominator of the basis. */
function exactMoney(purses: Purses, basis: ExactBasis, purse: number): bigint {
  let money = purse < fullPurse ? 0n : basis.share
  for (let held = purse; held > fullPurse; held = purses.parent[held] ?? outOfRange())
    money -=
      BigInt(purses.points[held] ?? outOfRange()) *
      (basis.payments[purses.step[held] ?? outOfRange()] ?? outOfRange())
  return money
}

function pointsOfRich(groups: SupporterGroups): number {
  let sum = 0
  for (let group = 0; group < groups.size; group++)
    if (groups.poor[group] === 0)
      sum += (groups.heads[group] ?? outOfRange()) * (groups.points[group] ?? outOfRange())
  return sum
}

function countMoney(
  groups: SupporterGroups,
  purses: Purses,
  basis: ExactBasis,
  counted: Uint8Array | null,
): Counted {
  const times = new Array<number>(basis.payments.length).fill(0)
  let shares = 0
  for (let group = 0; group < groups.size; group++) {
    if (counted && counted[group] !== 1) continue
    const heads = groups.heads[group] ?? outOfRange()
    shares += heads
    for (
      let held = groups.purse[group] ?? outOfRange();
      held > fullPurse;
      held = purses.parent[held] ?? outOfRange()
    ) {
      const step = purses.step[held] ?? outOfRange()
      times[step] = (times[step] ?? outOfRange()) + heads * (purses.points[held] ?? outOfRange())
    }
  }
  return { shares, times }
}

function worth(basis: ExactBasis, { shares, times }: Counted): bigint {
  let sum = BigInt(shares) * basis.share
  times.forEach((count, step) => {
    if (count > 0) sum -= BigInt(count) * (basis.payments[step] ?? outOfRange())
  })
  return sum
}

/** Compares every group with the payment; only groups within the error of a double need BigInt. */
function correctMarks(
  groups: SupporterGroups,
  purses: Purses,
  basis: ExactBasis,
  payment: ExactPayment,
): boolean {
  const amount = approximate(basis, payment)
  let corrected = false
  for (let group = 0; group < groups.size; group++) {
    const asked = amount * (groups.points[group] ?? outOfRange())
    const gap = (groups.money[group] ?? outOfRange()) - asked
    const clear = Math.abs(gap) > purses.slack + asked * 2 ** -48
    const side = clear ? Math.sign(gap) : exactSide(groups, purses, basis, payment, group)
    groups.even[group] = side === 0 ? 1 : 0
    const poor = side < 0 ? 1 : 0
    if (side === 0 || groups.poor[group] === poor) continue
    groups.poor[group] = poor
    corrected = true
  }
  return corrected
}

function exactSide(
  groups: SupporterGroups,
  purses: Purses,
  basis: ExactBasis,
  { numerator, weight }: ExactPayment,
  group: number,
): number {
  const money = exactMoney(purses, basis, groups.purse[group] ?? outOfRange()) * BigInt(weight)
  const asked = numerator * BigInt(groups.points[group] ?? outOfRange())
  return money < asked ? -1 : money > asked ? 1 : 0
}
