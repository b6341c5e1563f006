import { outOfRange } from '../out-of-range.ts'
import type { Field } from '../support.ts'
import type { Choose, TieSeen } from '../ties/tie.ts'
import { type Booth, findBest, markExactly, type ShareMeasure } from './best-project.ts'
import {
  addPayment,
  approximate,
  divide,
  type ExactBasis,
  type ExactPayment,
  type Fraction,
  openBasis,
} from './exact-basis.ts'
import { closeStep, emptyPurse, fillPurses, makePurses, openPurse, type Purses } from './purses.ts'
import { listLengths, makeGatherer, makeGroups, type SupporterGroups } from './supporter-groups.ts'

/** What happened at one purchase, seen before the voters have paid. */
export type Purchase = {
  project: number
  payment: ExactPayment
  groups: SupporterGroups
  purses: Purses
  basis: ExactBasis
}

export type ShareRunOptions = {
  choose: Choose
  /** The run ends as soon as it has spent more than this. */
  limit: number
  watch?: (purchase: Purchase) => void
}

export type ShareRun = {
  funded: number[]
  spent: number
  over: boolean
  ties: TieSeen[]
}

export function openBooth(field: Field, measure: ShareMeasure): Booth {
  return {
    field,
    measure,
    purses: makePurses(field.blocs),
    gatherer: makeGatherer(field),
    spare: makeGroups(field),
    kept: { project: -1, price: 0, groups: makeGroups(field) },
    basis: openBasis({ numerator: 0n, denominator: 1n }),
    amount: new Float64Array(field.ids.length),
    exact: new Map(),
  }
}

/** One run of Equal Shares: everybody gets the share; projects are bought while supporters can pay. */
export function runEqualShares(booth: Booth, share: Fraction, options: ShareRunOptions): ShareRun {
  const run: ShareRun = { funded: [], spent: 0, over: false, ties: [] }
  const waiting = beginRun(booth, share)
  while (!run.over) {
    const best = findBest(booth, waiting)
    const only = best[0]
    if (only === undefined) break
    const step = run.funded.length + 1
    const chosen = best.length === 1 ? only : options.choose(best, step)
    if (best.length > 1) run.ties.push({ step, tied: best, chosen })
    buy(booth, chosen, options.watch)
    waiting.delete(chosen)
    run.funded.push(chosen)
    run.spent += booth.field.cost[chosen] ?? outOfRange()
    run.over = run.spent > options.limit
  }
  return run
}

function beginRun(booth: Booth, share: Fraction): Set<number> {
  const { field, purses, gatherer } = booth
  booth.basis = openBasis(share)
  fillPurses(purses, divide(share.numerator, share.denominator))
  gatherer.live.set(listLengths(field))
  const waiting = new Set<number>()
  field.ids.forEach((_, project) => {
    booth.amount[project] =
      (field.cost[project] ?? outOfRange()) / (field.votes[project] ?? outOfRange())
    waiting.add(project)
  })
  return waiting
}

/** Collects the payments for a project from its supporters. */
function buy(booth: Booth, project: number, watch: ShareRunOptions['watch']): void {
  const { field, purses, gatherer, basis } = booth
  const { groups, payment } = markExactly(booth, project)
  watch?.({ project, payment, groups, purses, basis })
  const purseOf = openPurses(groups, purses, approximate(basis, payment))
  const start = field.start[project] ?? outOfRange()
  const live = gatherer.live[project] ?? outOfRange()
  for (let index = 0; index < live; index++)
    purses.of[field.bloc[start + index] ?? outOfRange()] =
      purseOf[groups.groupOf[index] ?? outOfRange()] ?? outOfRange()
  addPayment(basis, payment)
  closeStep(purses)
}

function openPurses(groups: SupporterGroups, purses: Purses, amount: number): Int32Array {
  const purseOf = new Int32Array(groups.size)
  for (let group = 0; group < groups.size; group++) {
    const spent = groups.poor[group] === 1 || groups.even[group] === 1
    purseOf[group] = spent
      ? emptyPurse
      : openPurse(
          purses,
          groups.purse[group] ?? outOfRange(),
          groups.points[group] ?? outOfRange(),
          amount,
        )
  }
  return purseOf
}
