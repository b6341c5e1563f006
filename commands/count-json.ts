import type { NeededVotes } from '#app/domain/tally/needed/needed-votes.ts'
import type { LeftOut, TallyOutcome, Winner } from '#app/domain/tally/terms.ts'

/**
 * The outcome as the command prints it, money in the currency. Beyond these keys there is only what was asked for:
 * the comparison, the knapsack's worth, and with `explain` how it came about.
 */
export function outcomeAsJson(outcome: TallyOutcome, needed: readonly NeededVotes[] | null) {
  const { rule, options, voters, scale, budget, winners, cost, increments, runs, stop } = outcome
  const { ties, leftOut, comparison, worth, hash } = outcome
  const money = (amount: number) => amount / scale
  return {
    rule,
    options,
    voters,
    budget: money(budget),
    winners: winners.map(({ id, cost, votes, step }: Winner) => ({
      id,
      cost: money(cost),
      votes,
      step,
    })),
    cost: money(cost),
    increments,
    runs,
    stop,
    ties,
    leftOut: leftOut.map(({ id, reason, by }: LeftOut) =>
      by ? { id, reason, by } : { id, reason },
    ),
    hash,
    ...(comparison ? { comparison } : {}),
    ...(worth === null
      ? {}
      : { worth: options.worth === 'votes-times-cost' ? money(worth) : worth }),
    ...(needed ? { ...explained(outcome), needed } : {}),
  }
}

/** How it came about; the explanation itself counts in 1/scale of the currency, so that it is exact. */
function explained(outcome: TallyOutcome) {
  const { winners, tieSummary, repeatedChoices, unknownChoices, scale, explanation } = outcome
  return {
    completed: winners.flatMap(({ id, by }) => (by === 'completion' ? [id] : [])),
    tieSummary,
    repeatedChoices,
    unknownChoices,
    scale,
    explanation,
  }
}
