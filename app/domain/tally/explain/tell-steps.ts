import type { Explanation, SharesExplained } from './explanation.ts'
import type { Told, ToldShareLoser } from './told.ts'

/** Turns an explanation from ids of the count into the portal's project numbers. */
export function tellSteps(
  explained: Explanation,
  numberOf: (id: string) => number,
  byPoints: boolean,
): Told {
  const numbered = <T extends { id: string }>({ id, ...rest }: T) => ({
    ...rest,
    number: numberOf(id),
  })
  if (explained.kind === 'greedy') {
    const { kind, steps, losers, line } = explained
    return {
      kind,
      steps: steps.map(numbered),
      losers: losers.map(numbered),
      line: line.map(numberOf),
    }
  }
  const { kind, share, steps, losers } = explained
  return {
    kind,
    byPoints,
    share,
    steps: steps.map(numbered),
    losers: losers.map((loser) => tellLoser(loser, numberOf)),
  }
}

function tellLoser(
  { id, takenBy, bestMoment, ...rest }: SharesExplained['losers'][number],
  numberOf: (id: string) => number,
): ToldShareLoser {
  return {
    ...rest,
    number: numberOf(id),
    takenBy: takenBy.map((part) => ({
      number: numberOf(part.id),
      amount: Math.round(part.amount.approximate),
    })),
    bestMoment: bestMoment && { ...bestMoment, winner: numberOf(bestMoment.winner) },
  }
}
