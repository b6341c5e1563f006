import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PbElection } from '#app/domain/records/read-pb.ts'
import { count } from '#app/domain/tally/count.ts'
import type { TallyOutcome } from '#app/domain/tally/terms.ts'
import { sha256 } from '#app/sha256.server.ts'
import {
  type Asked,
  asked,
  type Expected,
  type ExpectedFile,
  officialShares,
  otherOrders,
} from './expected-file.ts'
import { openElection } from './open-election.ts'
import { Unusable } from './unusable.ts'

/** What is not as expected, in words; an empty list is a pass. */
export type Checked = { file: string; rule: string; wrong: string[]; milliseconds: number }

/** Counts every election of the folder under every rule it has an expected outcome for. */
export async function* checkElections(folder: string): AsyncGenerator<Checked> {
  for (const name of readdirSync(join(folder, 'expected')).sort()) {
    const expected: ExpectedFile = JSON.parse(readFileSync(join(folder, 'expected', name), 'utf8'))
    const read = await openElection(join(folder, 'data', expected.file))
    for (const [rule, outcome] of Object.entries(expected.results)) {
      yield timed(expected.file, rule, () => checkRule(read, rule, outcome))
    }
    if (expected.comparison_step)
      yield timed(expected.file, 'comparison_step', () => checkComparison(read, expected))
    if (expected.official_reproduced_by)
      yield timed(expected.file, 'official', () => checkOfficial(read, expected))
    const shares = officialShares[expected.file]
    if (shares) yield timed(expected.file, 'official', () => checkOfficialShares(read, shares))
  }
}

function timed(file: string, rule: string, check: () => string[]): Checked {
  const began = performance.now()
  const wrong = check()
  return { file, rule, wrong, milliseconds: performance.now() - began }
}

function run({ election }: PbElection, { rule, ...options }: Asked): TallyOutcome {
  const outcome = count(election, rule, { sha256, ties: 'id', ...options })
  if (outcome.refused) throw new Unusable(`${rule}: ${outcome.reason} ${outcome.where}`)
  return outcome
}

function checkRule(read: PbElection, name: string, expected: Expected): string[] {
  const ask = asked[name]
  if (!ask) return [`no rule of ours is called ${name}`]
  const unit = (expected.increment_in_currency_units ?? 1) * read.election.scale
  const order: Asked = { unit, ...ask }
  const outcome = run(read, order)
  if (ask.rule === 'knapsack') return checkWorth(read, outcome, expected)
  const bought = idsBy(outcome, expected.increments === undefined ? null : 'rule')
  return [
    ...same('winners', bought, expected.winners_in_order),
    ...same('cost', costOf(read, bought), (expected.cost ?? 0) * read.election.scale),
    ...checkRaising(outcome, expected),
    ...checkTies(outcome, expected),
    ...checkOtherOrders(read, order, outcome, expected),
  ]
}

function idsBy({ winners }: TallyOutcome, by: 'rule' | 'completion' | null): string[] {
  return winners.filter((winner) => by === null || winner.by === by).map(({ id }) => id)
}

function costOf({ election }: PbElection, ids: readonly string[]): number {
  const costs = new Map(election.projects.map(({ id, cost }) => [id, cost]))
  return ids.reduce((sum, id) => sum + (costs.get(id) ?? Number.NaN), 0)
}

function checkRaising(outcome: TallyOutcome, expected: Expected): string[] {
  if (expected.increments === undefined) return []
  return [
    ...same('increments', outcome.increments, expected.increments),
    ...same('runs', outcome.runs, expected.runs),
    ...same('stop', outcome.stop, expected.stop),
    ...same('runs with ties', outcome.tieSummary.runsWithTies, expected.runs_with_ties),
    ...same('completion', idsBy(outcome, 'completion'), expected.after_greedy_completion),
  ]
}

/** The folder looks at ties of a greedy completion only where they change the winners. */
function checkTies({ tieSummary, ties }: TallyOutcome, expected: Expected): string[] {
  const { effect, outcomes } = tieSummary
  const allowed: Record<string, string[]> = {
    none: ['no-ties'],
    'no-effect': ['no-ties', 'same-winners'],
    'met-no-effect': ['same-winners'],
    'outcome-depends': ['other-winners'],
  }
  const onlyInCompletion = ties.length > 0 && expected.tie === 'none'
  const agrees = onlyInCompletion || allowed[expected.tie ?? '']?.includes(effect)
  const sets = (list: readonly (readonly string[])[]) => list.map(setOf).sort()
  return [
    ...(agrees ? [] : [`tie is ${effect}, expected ${expected.tie}`]),
    ...(expected.all_tied_outcomes
      ? same('tied outcomes', sets(outcomes ?? []), sets(expected.all_tied_outcomes))
      : []),
    ...(typeof expected.tied_outcome_count === 'number'
      ? same('number of tied outcomes', outcomes?.length, expected.tied_outcome_count)
      : []),
  ]
}

/** Without any tie the order cannot matter, so the other orders are counted only where ties were met. */
function checkOtherOrders(
  read: PbElection,
  order: Asked,
  outcome: TallyOutcome,
  expected: Expected,
): string[] {
  const differing = expected.winners_under_other_tiebreaks ?? {}
  if (outcome.tieSummary.effect === 'no-ties')
    return same('orders that matter', Object.keys(differing), [])
  return Object.entries(otherOrders).flatMap(([name, ties]) => {
    const by = expected.increments === undefined ? null : 'rule'
    const found = idsBy(run(read, { ...order, ties, exploreRuns: 0 }), by)
    const wanted = differing[name] ?? expected.winners_in_order ?? []
    return same(`winners under ${name}`, setOf(found), setOf(wanted))
  })
}

function setOf(ids: readonly string[]): string {
  return [...ids].sort().join(' ')
}

function checkWorth({ election }: PbElection, { worth }: TallyOutcome, expected: Expected) {
  const scaled = expected.optimal_value_scaled
  if (scaled === undefined) return same('value', worth, expected.optimal_value)
  return same('value', worth, (scaled / (expected.money_scale ?? 1)) * election.scale)
}

function checkComparison(read: PbElection, { comparison_step, results }: ExpectedFile): string[] {
  const units = results.mes_cost_add1_integral_start?.increment_in_currency_units ?? 1
  const options = { roundShareDown: true, comparison: true, unit: units * read.election.scale }
  const found = run(read, { rule: 'mes-cost', ...options }).comparison
  return [
    ...same('prefers Equal Shares', found?.prefersEqualShares, comparison_step?.prefers_mes),
    ...same('prefers greedy', found?.prefersGreedy, comparison_step?.prefers_greedy),
    ...same('covered', found?.coveredByEqualShares, comparison_step?.covered_by_mes),
    ...same('covered by greedy', found?.coveredByGreedy, comparison_step?.covered_by_greedy),
    ...same('chosen', found?.chosen === 'greedy' ? 'greedy' : 'mes', comparison_step?.choose),
  ]
}

/**
 * The winners the city itself announced, where plain greedy with the file's threshold explains them.
 * The file marks with 2 and 3 what was paid from elsewhere; only 1 is the vote's own outcome.
 */
function checkOfficial(read: PbElection, expected: ExpectedFile): string[] {
  const stops = expected.official_reproduced_by?.[0] === 'greedy-stop'
  const threshold = read.threshold === null ? {} : { threshold: { votes: read.threshold } }
  const ask: Asked = { rule: stops ? 'greedy-stop' : 'greedy-skip', ties: 'cost-votes-id' }
  return same(
    'official winners',
    setOf(idsBy(run(read, { ...ask, ...threshold }), null)),
    announced(read),
  )
}

function announced({ projects }: PbElection): string {
  return setOf(projects.filter(({ fields }) => fields.get('selected') === '1').map(({ id }) => id))
}

function checkOfficialShares(read: PbElection, order: Partial<Asked>): string[] {
  const outcome = run(read, { rule: 'mes-cost', ties: 'cost-votes-id', ...order })
  return same('official winners', setOf(idsBy(outcome, null)), announced(read))
}

function same(what: string, found: unknown, expected: unknown): string[] {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)]
  return left === right ? [] : [`${what} ${left}, expected ${right}`]
}
