import type { TallyOutcome } from '#app/domain/tally/terms.ts'

/** The outcome as the command prints it: money in the currency, only the explanation in 1/scale. */
export function outcomeAsJson(outcome: TallyOutcome) {
  const { rule, options, voters, scale, budget, winners, cost, increments, runs, stop } = outcome
  const { ties, tieSummary, leftOut, comparison, worth, explanation, hash } = outcome
  const money = (amount: number) => amount / scale
  return {
    rule,
    options,
    voters,
    budget: money(budget),
    winners: winners.map((winner) => ({ ...winner, cost: money(winner.cost) })),
    cost: money(cost),
    increments,
    runs,
    stop,
    ties,
    leftOut,
    hash,
    tieSummary,
    comparison,
    worth: outcome.options.worth === 'votes-times-cost' && worth !== null ? money(worth) : worth,
    repeatedChoices: outcome.repeatedChoices,
    unknownChoices: outcome.unknownChoices,
    scale,
    ...(explanation ? { explanation } : {}),
  }
}
