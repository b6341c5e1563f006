import { plainCount, type WholeCount } from '../counted.ts'
import {
  addPayment,
  approximate,
  type ExactPayment,
  openBasis,
} from '../equal-shares/exact-basis.ts'
import { outOfRange } from '../out-of-range.ts'
import type { Field } from '../support.ts'
import type { Choose, TieSeen } from '../ties/tie.ts'
import { closeToLeast, exactlyLeast } from './least.ts'

type PhragmenRun = { funded: number[]; spent: number; stopped: boolean; ties: TieSeen[] }

/**
 * The voters' loads. All supporters of a winner carry the same load afterwards, so a voter's load is
 * that of the last winner the voter supported; loads are kept exactly, one for each step.
 */
type Loads = {
  field: Field
  basis: ReturnType<typeof openBasis>
  /** Step at which each bloc last paid, 0 for those who have not. */
  last: Int32Array
  known: Float64Array
  approximate: number[]
}

/** Sequential Phragmén over the whole field; approval ballots only. */
export function countPhragmen(field: Field, choose: Choose): WholeCount {
  const { funded, stopped, ties } = runPhragmen(field, choose)
  const stop = stopped ? 'does-not-fit' : 'end-of-list'
  return { ...plainCount, bought: funded, stop, ties, tiedAt: ties.length > 0 ? [0] : [] }
}

/**
 * Supporters earn money evenly and buy a project as soon as they have its cost; ends at the first
 * moment at which any project due does not fit into the budget.
 */
function runPhragmen(field: Field, choose: Choose): PhragmenRun {
  const run: PhragmenRun = { funded: [], spent: 0, stopped: false, ties: [] }
  const loads = openLoads(field)
  const waiting = new Set(field.ids.map((_, project) => project))
  const costOf = (project: number) => field.cost[project] ?? outOfRange()
  for (;;) {
    const due = findDue(loads, waiting)
    const first = due[0]
    if (first === undefined) return run
    run.stopped = due.some((project) => run.spent + costOf(project) > field.budget)
    if (run.stopped) return run
    const step = run.funded.length + 1
    const chosen = due.length === 1 ? first : choose(due, step)
    if (due.length > 1) run.ties.push({ step, tied: due, chosen })
    settle(loads, chosen, step)
    waiting.delete(chosen)
    run.funded.push(chosen)
    run.spent += costOf(chosen)
  }
}

function openLoads(field: Field): Loads {
  return {
    field,
    basis: openBasis({ numerator: 0n, denominator: 1n }),
    last: new Int32Array(field.blocs),
    known: field.cost.map((cost, project) => cost / (field.supporters[project] ?? outOfRange())),
    approximate: [0],
  }
}

function findDue(loads: Loads, waiting: Set<number>): number[] {
  const close = closeToLeast(
    waiting,
    (project) => loads.known[project] ?? outOfRange(),
    (project) => {
      loads.known[project] = approximateLoad(loads, project)
      return true
    },
  )
  return close.length < 2 ? close : exactlyLeast(close, (a, b) => compareLoads(loads, a, b))
}

function supportersByStep({ field, last, approximate }: Loads, project: number): Int32Array {
  const counts = new Int32Array(approximate.length)
  const end = field.start[project + 1] ?? outOfRange()
  for (let index = field.start[project] ?? outOfRange(); index < end; index++) {
    const bloc = field.bloc[index] ?? outOfRange()
    const step = last[bloc] ?? outOfRange()
    counts[step] = (counts[step] ?? outOfRange()) + (field.blocSize[bloc] ?? outOfRange())
  }
  return counts
}

function approximateLoad(loads: Loads, project: number): number {
  let sum = loads.field.cost[project] ?? outOfRange()
  supportersByStep(loads, project).forEach((count, step) => {
    sum += count * (loads.approximate[step] ?? outOfRange())
  })
  return sum / (loads.field.supporters[project] ?? outOfRange())
}

function exactLoad(loads: Loads, project: number): ExactPayment {
  const { basis, field } = loads
  let numerator = BigInt(field.cost[project] ?? outOfRange()) * basis.denominator
  supportersByStep(loads, project).forEach((count, step) => {
    if (step > 0) numerator += BigInt(count) * (basis.payments[step - 1] ?? outOfRange())
  })
  return { numerator, weight: field.supporters[project] ?? outOfRange() }
}

function compareLoads(loads: Loads, a: number, b: number): number {
  const [left, right] = [exactLoad(loads, a), exactLoad(loads, b)]
  const first = left.numerator * BigInt(right.weight)
  const second = right.numerator * BigInt(left.weight)
  return first < second ? -1 : first > second ? 1 : 0
}

function settle(loads: Loads, project: number, step: number): void {
  const load = exactLoad(loads, project)
  loads.approximate.push(approximate(loads.basis, load))
  addPayment(loads.basis, load)
  const { start, bloc } = loads.field
  for (const who of bloc.subarray(start[project], start[project + 1])) loads.last[who] = step
}
