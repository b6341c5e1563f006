import type { TallyOutcome } from '#app/domain/tally/terms.ts'

/** The outcome as it is published by the command: money in the currency of the file. */
export function outcomeAsJson(outcome: TallyOutcome) {
  const { refused: _, scale, budget, cost, winners, hash, ...rest } = outcome
  const money = (amount: number) => amount / scale
  return {
    ...rest,
    budget: money(budget),
    winners: winners.map((winner) => ({ ...winner, cost: money(winner.cost) })),
    cost: money(cost),
    hash,
  }
}
