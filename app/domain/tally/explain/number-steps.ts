import type { Explanation, SharesExplained } from './explanation.ts'
import type { NumberedExplanation, NumberedShareLoser } from './numbered-explanation.ts'

/** Turns an explanation from ids of the count into the portal's project numbers. */
export function numberSteps(
  explained: Explanation,
  numberOf: (id: string) => number,
  byPoints: boolean,
): NumberedExplanation {
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
    losers: losers.map((loser) => numberLoser(loser, numberOf)),
  }
}

function numberLoser(
  { id, takenBy, bestMoment, ...rest }: SharesExplained['losers'][number],
  numberOf: (id: string) => number,
): NumberedShareLoser {
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
