import { outOfRange } from '../out-of-range.ts'
import { clearGap } from '../rules/least.ts'
import type { SupporterGroups } from './supporter-groups.ts'

/** `amount` for one point; Infinity if the supporters cannot pay. Not `sure`: ask the exact numbers. */
export type Payment = { amount: number; sure: boolean }

const rounding = 2 ** -52
const cannotPay: Payment = { amount: Number.POSITIVE_INFINITY, sure: true }
const unclear: Payment = { amount: Number.NaN, sure: false }

/**
 * How much each supporter pays for one point, if everybody pays alike and those who have less pay
 * all they have. Marks the poor groups. `from` is an amount known not to be too large, `slack` bounds
 * the error of each purse; the answer is `sure` only if its own error is far below `clearGap`.
 */
export function findPayment(
  groups: SupporterGroups,
  cost: number,
  from: number,
  slack: number,
): Payment {
  const { allMoney, allHeads, allPoints, size } = groups
  const doubt = allHeads * slack + (size + 2) * rounding * Math.max(cost, allMoney)
  if (allMoney < cost - doubt - clearGap * cost) return cannotPay
  if (allMoney <= cost + doubt + clearGap * cost) return unclear
  let amount = Math.max(from, cost / allPoints)
  for (let poorBefore = -1; ; ) {
    const { poor, poorMoney, richPoints, close } = splitGroups(groups, amount)
    if (richPoints === 0) return unclear
    const next = (cost - poorMoney) / richPoints
    if (poor <= poorBefore)
      return { amount: next, sure: !close && doubt <= (clearGap / 4) * next * richPoints }
    amount = next
    poorBefore = poor
  }
}

/** The present split, written over at every call so that nothing is allocated in the inner loop. */
const split = { poor: 0, poorMoney: 0, richPoints: 0, close: false }

/** Splits the groups into those who have less than the amount asks of them and the others. */
function splitGroups({ size, money, heads, points, poor }: SupporterGroups, amount: number) {
  let [poorGroups, poorMoney, richPoints, close] = [0, 0, 0, false]
  for (let group = 0; group < size; group++) {
    const has = money[group] ?? outOfRange()
    const asked = amount * (points[group] ?? outOfRange())
    const gap = has - asked
    if (gap < 0) {
      poor[group] = 1
      poorGroups++
      poorMoney += (heads[group] ?? outOfRange()) * has
    } else {
      poor[group] = 0
      richPoints += (heads[group] ?? outOfRange()) * (points[group] ?? outOfRange())
    }
    if (Math.abs(gap) <= clearGap * asked) close = true
  }
  split.poor = poorGroups
  split.poorMoney = poorMoney
  split.richPoints = richPoints
  split.close = close
  return split
}
