import type { Booth } from '../equal-shares/best-project.ts'
import { approximate, type Fraction } from '../equal-shares/exact-basis.ts'
import { exactTotal } from '../equal-shares/exact-payment.ts'
import { findPayment } from '../equal-shares/payment.ts'
import { openBooth, type Purchase, runEqualShares } from '../equal-shares/run-shares.ts'
import {
  gatherSupporters,
  makeGroups,
  type SupporterGroups,
} from '../equal-shares/supporter-groups.ts'
import { outOfRange } from '../out-of-range.ts'
import type { Field } from '../support.ts'
import { exactMoney, isMore, nothing, subtract } from './exact-money.ts'
import type { ShareLoser, ShareStep, SharesExplained } from './explanation.ts'

/** What the supporters of one loser had before each step, and how near it came to being bought. */
type Trace = { project: number; money: Fraction[]; support: number[] }

/**
 * Runs the deciding run once more, buying what was bought, and notes at each step what every loser's
 * supporters still had. Steps are numbered on from `before` (projects granted for nothing).
 */
export function explainShares(
  field: Field,
  measure: Booth['measure'],
  share: Fraction,
  bought: readonly number[],
  before: number,
): SharesExplained {
  const booth = openBooth(field, measure)
  const room = makeGroups(field)
  const won = new Set(bought)
  const losers = field.ids.map((_, project) => project).filter((project) => !won.has(project))
  const traces = losers.map((project): Trace => ({ project, money: [], support: [] }))
  const steps: ShareStep[] = []
  runEqualShares(booth, share, {
    choose: (_, step) => bought[step - 1] ?? outOfRange(),
    limit: Number.POSITIVE_INFINITY,
    watch(purchase) {
      for (const trace of traces) note(booth, room, trace)
      steps.push(describeStep(field, purchase, before + steps.length + 1))
    },
  })
  for (const trace of traces) note(booth, room, trace)
  return {
    kind: 'equal-shares',
    share: exactMoney(share),
    steps,
    losers: traces.map((trace) => describeLoser(field, trace, steps, measure)),
  }
}

function note(booth: Booth, room: SupporterGroups, { project, money, support }: Trace): void {
  const { field, gatherer, purses, basis } = booth
  const cost = field.cost[project] ?? outOfRange()
  gatherSupporters(room, gatherer, field, purses, project)
  const numerator = exactTotal(room, purses, basis)
  money.push({ numerator, denominator: basis.denominator })
  const { amount } = findPayment(room, cost, 0, purses.slack)
  const affordable = numerator >= BigInt(cost) * basis.denominator
  support.push(affordable && Number.isFinite(amount) ? cost / amount : 0)
}

function describeStep(
  field: Field,
  { project, payment, groups, basis }: Purchase,
  step: number,
): ShareStep {
  const cost = field.cost[project] ?? outOfRange()
  const allPoor = groups.heads
    .subarray(0, groups.size)
    .reduce((sum, heads, group) => sum + (paysAll(groups, group) ? heads : 0), 0)
  const emptied = (field.supporters[project] ?? outOfRange()) - groups.allHeads
  return {
    step,
    id: field.ids[project] ?? outOfRange(),
    cost,
    supporters: field.supporters[project] ?? outOfRange(),
    payment: exactMoney({
      numerator: payment.numerator,
      denominator: basis.denominator * BigInt(payment.weight),
    }),
    paidAll: allPoor + emptied,
    effectiveSupport: cost / approximate(basis, payment),
  }
}

function paysAll({ poor, even }: SupporterGroups, group: number): boolean {
  return poor[group] === 1 || even[group] === 1
}

function describeLoser(
  field: Field,
  { project, money, support }: Trace,
  steps: readonly ShareStep[],
  measure: Booth['measure'],
): ShareLoser {
  const cost = field.cost[project] ?? outOfRange()
  const atFirst = money[0] ?? nothing
  const left = money.at(-1) ?? nothing
  const missing = subtract({ numerator: BigInt(cost), denominator: 1n }, left)
  return {
    id: field.ids[project] ?? outOfRange(),
    cost,
    supporters: field.supporters[project] ?? outOfRange(),
    moneyAtFirst: exactMoney(atFirst),
    moneyLeft: exactMoney(left),
    missing: exactMoney(missing),
    takenBy: takenFrom(money, steps),
    bestMoment: nearest(cost, support, steps, measure),
  }
}

function takenFrom(money: readonly Fraction[], steps: readonly ShareStep[]) {
  const parts = steps.map(({ id }, index) => ({
    id,
    amount: subtract(money[index] ?? nothing, money[index + 1] ?? nothing),
  }))
  return parts
    .filter(({ amount }) => amount.numerator > 0n)
    .sort((a, b) => (isMore(a.amount, b.amount) ? -1 : isMore(b.amount, a.amount) ? 1 : 0))
    .map(({ id, amount }) => ({ id, amount: exactMoney(amount) }))
}

/** The step at which the loser's price was nearest to the winner's. */
function nearest(
  cost: number,
  support: readonly number[],
  steps: readonly ShareStep[],
  measure: Booth['measure'],
): ShareLoser['bestMoment'] {
  let best: ShareLoser['bestMoment'] = null
  let closest = 0
  steps.forEach((step, index) => {
    const own = support[index] ?? outOfRange()
    const weight = measure === 'cost' ? 1 : step.cost / cost
    const nearness = (own / step.effectiveSupport) * weight
    if (own === 0 || nearness <= closest) return
    closest = nearness
    const { effectiveSupport: winnersSupport, id: winner } = step
    best = { step: step.step, effectiveSupport: own, winner, winnersSupport }
  })
  return best
}
