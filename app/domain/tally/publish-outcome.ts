import { type Canonical, canonicalText, moneyText } from './canonical.ts'
import type { Counted } from './counted.ts'
import { usualUnit } from './equal-shares/order-shares.ts'
import { explainOutcome } from './explain/explain-outcome.ts'
import { outOfRange } from './out-of-range.ts'
import type { Prepared } from './prepare-count.ts'
import type {
  LeftOut,
  PublishedOptions,
  TallyOutcome,
  Threshold,
  TieMet,
  TieSummary,
  Winner,
  WonBy,
} from './terms.ts'
import { byCodePoint } from './ties/strict-order.ts'

/** Turns project numbers into ids, fills in what the reader needs, and seals it with a hash. */
export function publishOutcome(prepared: Prepared, counted: Counted): TallyOutcome {
  const { election, rule, options, leftOut } = prepared
  const winners = listWinners(prepared, counted)
  const sealed = {
    rule,
    options: publishOptions(prepared),
    voters: election.ballots.size,
    budget: election.budget,
    winners,
    cost: winners.reduce((sum, { cost }) => sum + cost, 0),
    increments: counted.increments,
    runs: counted.runs,
    stop: counted.stop,
    leftOut: [...leftOut].sort((a, b) => byCodePoint(a.id, b.id)),
    comparison: counted.comparison,
    worth: counted.worth,
  }
  return {
    refused: false,
    ...sealed,
    scale: election.scale,
    repeatedChoices: election.ballots.repeated,
    unknownChoices: election.ballots.unknown,
    ties: counted.ties.map((tie) => describeTie(prepared, tie)),
    tieSummary: summarizeTies(prepared, counted),
    explanation: options.explain ? explainOutcome(prepared, counted) : null,
    hash: options.sha256(canonicalText(inCurrency(sealed, election.scale))),
  }
}

/** The sealed part with money as text in the currency, so that tyiyn and som give the same hash. */
function inCurrency(
  sealed: Pick<TallyOutcome, 'rule' | 'voters' | 'increments' | 'runs' | 'stop' | 'worth'> & {
    options: PublishedOptions
    budget: number
    cost: number
    winners: Winner[]
    leftOut: LeftOut[]
    comparison: TallyOutcome['comparison']
  },
  scale: number,
): Canonical {
  const money = (amount: number) => moneyText(amount, scale)
  return {
    ...sealed,
    budget: money(sealed.budget),
    cost: money(sealed.cost),
    worth: sealed.options.worth === 'votes-times-cost' ? money(sealed.worth ?? 0) : sealed.worth,
    winners: sealed.winners.map((winner) => ({ ...winner, cost: money(winner.cost) })),
  }
}

function listWinners({ election, support, field, free }: Prepared, counted: Counted): Winner[] {
  const describe = (by: WonBy) => (place: number) => ({
    id: election.projects[place]?.id ?? outOfRange(),
    cost: election.projects[place]?.cost ?? outOfRange(),
    votes: support.votes[place] ?? outOfRange(),
    by,
  })
  const origin = (project: number) => field.origin[project] ?? outOfRange()
  return [
    ...free.map(describe('free')),
    ...counted.bought.map(origin).map(describe('rule')),
    ...counted.completed.map(origin).map(describe('completion')),
  ].map(({ by, ...winner }, index) => ({ ...winner, step: index + 1, by }))
}

function describeTie({ field, free, order }: Prepared, tie: Counted['ties'][number]): TieMet {
  const origin = (project: number) => field.origin[project] ?? outOfRange()
  const inOrder = tie.tied
    .map(origin)
    .sort((a, b) => (order.rank[a] ?? outOfRange()) - (order.rank[b] ?? outOfRange()))
  const chosen = origin(tie.chosen)
  const runnerUp = inOrder.find((place) => place !== chosen) ?? chosen
  return {
    step: tie.step + free.length,
    ids: tie.tied.map((project) => field.ids[project] ?? outOfRange()).sort(byCodePoint),
    chosen: field.ids[tie.chosen] ?? outOfRange(),
    decidedBy: order.decidedBy(chosen, runnerUp),
    effect: tie.effect,
  }
}

function summarizeTies({ field }: Prepared, counted: Counted): TieSummary {
  const { ties, tiedAt, tieEffect, outcomes } = counted
  const met = ties.length > 0 || tiedAt.length > 0 || tieEffect === 'other-winners'
  return {
    runsWithTies: tiedAt.length,
    effect: met ? tieEffect : 'no-ties',
    outcomes:
      outcomes?.map((set) =>
        set.map((project) => field.ids[project] ?? outOfRange()).sort(byCodePoint),
      ) ?? null,
  }
}

/** Writes down every option that had a part in this rule, the defaults too. */
function publishOptions({ election, rule, options }: Prepared): PublishedOptions {
  const shares = rule.startsWith('mes-')
  const raises = shares && /^add1/.test(options.completion ?? 'add1u')
  const { threshold, ties = 'cost-votes-id' } = options
  return {
    completion: shares ? (options.completion ?? 'add1u') : null,
    exhaustiveStop: raises && (options.exhaustiveStop ?? false),
    roundShareDown: shares && (options.roundShareDown ?? false),
    unit: raises ? moneyText(options.unit ?? usualUnit(election), election.scale) : null,
    threshold: threshold ? thresholdText(threshold) : null,
    ties: typeof ties === 'string' ? ties : `seed:${ties.seed}`,
    comparison: shares && (options.comparison ?? false),
    worth: rule === 'knapsack' ? (options.worth ?? 'votes') : null,
  }
}

function thresholdText(threshold: Threshold): string {
  return 'votes' in threshold
    ? `votes:${threshold.votes}`
    : `cost-share-over:${threshold.costShareOver}`
}
