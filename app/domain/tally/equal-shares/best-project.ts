import { outOfRange } from '../out-of-range.ts'
import { closeToLeast, exactlyLeast } from '../rules/least.ts'
import type { Field } from '../support.ts'
import { approximate, type ExactBasis, type ExactPayment } from './exact-basis.ts'
import { exactPayment } from './exact-payment.ts'
import { findPayment, type Payment } from './payment.ts'
import type { Purses } from './purses.ts'
import { type Gatherer, gatherSupporters, type SupporterGroups } from './supporter-groups.ts'

/** `cost`: a project is worth its cost to a supporter, so the smallest payment per cost wins. */
export type ShareMeasure = 'cost' | 'cardinality'

/** Room for runs over one field; made once, used again for every run. */
export type Booth = {
  field: Field
  measure: ShareMeasure
  purses: Purses
  gatherer: Gatherer
  /** Where the project being looked at is gathered. */
  spare: SupporterGroups
  /** The supporters of the best project seen in this step, so that they need not be gathered again. */
  kept: { project: number; price: number; groups: SupporterGroups }
  basis: ExactBasis
  /** Last known payment of each project: it can only rise within a run. */
  amount: Float64Array
  /** Exact payments found in the present step. */
  exact: Map<number, ExactPayment>
}

/** What is compared between projects: the smaller the better. */
function price(booth: Booth, project: number): number {
  const amount = booth.amount[project] ?? outOfRange()
  return booth.measure === 'cost' ? amount / (booth.field.cost[project] ?? outOfRange()) : amount
}

/**
 * The affordable projects with the exactly smallest price: none, one, or several in a tie. Projects
 * are looked at in the order of their last known price, until the rest cannot be better. Those whose
 * supporters cannot pay leave `waiting`.
 */
export function findBest(booth: Booth, waiting: Set<number>): number[] {
  booth.exact.clear()
  booth.kept.project = -1
  booth.kept.price = Number.POSITIVE_INFINITY
  const close = closeToLeast(
    waiting,
    (project) => price(booth, project),
    (project) => lookAt(booth, project),
  )
  return close.length < 2 ? close : exactlyLeast(close, (a, b) => comparePrices(booth, a, b))
}

/** Finds the present payment of a project; false if its supporters cannot pay any more. */
function lookAt(booth: Booth, project: number): boolean {
  const { amount, sure } = gatherAndMark(booth, project)
  if (sure) booth.amount[project] = amount
  else {
    const cost = booth.field.cost[project] ?? outOfRange()
    const exact = exactPayment(booth.spare, booth.purses, booth.basis, cost)
    if (!exact) return false
    booth.exact.set(project, exact)
    booth.amount[project] = approximate(booth.basis, exact)
  }
  keepIfBest(booth, project)
  return amount !== Number.POSITIVE_INFINITY
}

function keepIfBest(booth: Booth, project: number): void {
  const { kept, spare } = booth
  const now = price(booth, project)
  if (now >= kept.price) return
  booth.spare = kept.groups
  kept.groups = spare
  kept.project = project
  kept.price = now
}

function gatherAndMark(
  { spare, gatherer, field, purses, amount }: Booth,
  project: number,
): Payment {
  gatherSupporters(spare, gatherer, field, purses, project)
  return findPayment(
    spare,
    field.cost[project] ?? outOfRange(),
    amount[project] ?? outOfRange(),
    purses.slack,
  )
}

function comparePrices(booth: Booth, a: number, b: number): number {
  const left = exactOf(booth, a)
  const right = exactOf(booth, b)
  const measure = (project: number) =>
    booth.measure === 'cost' ? BigInt(booth.field.cost[project] ?? outOfRange()) : 1n
  const first = left.numerator * BigInt(right.weight) * measure(b)
  const second = right.numerator * BigInt(left.weight) * measure(a)
  return first < second ? -1 : first > second ? 1 : 0
}

function exactOf(booth: Booth, project: number): ExactPayment {
  const found = booth.exact.get(project) ?? markExactly(booth, project).payment
  booth.exact.set(project, found)
  return found
}

/** The supporters of an affordable project, marked as poor, even or rich, and their exact payment. */
export function markExactly(booth: Booth, project: number) {
  const { kept, purses, basis, field } = booth
  if (kept.project !== project) gatherAndMark(booth, project)
  const groups = kept.project === project ? kept.groups : booth.spare
  const payment = exactPayment(groups, purses, basis, field.cost[project] ?? outOfRange())
  if (!payment) throw new Error('a project found affordable must have an exact payment')
  return { groups, payment }
}
