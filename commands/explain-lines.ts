import type {
  ExactMoney,
  Explanation,
  GreedyExplained,
  SharesExplained,
} from '#app/domain/tally/explain/explanation.ts'
import type { Needed, NeededVotes } from '#app/domain/tally/needed/needed-votes.ts'

/** The explanation for reading: what each step took, and what each loser lacked. */
export function explainLines(explanation: Explanation | null, scale: number): string[] {
  if (explanation === null) return []
  return explanation.kind === 'greedy'
    ? greedyLines(explanation, scale)
    : shareLines(explanation, scale)
}

/** Rounded to hundredths of the currency, for reading only. */
function rounded(amount: number, scale: number): string {
  return (amount / scale).toFixed(2)
}

function shareLines({ share, steps, losers }: SharesExplained, scale: number): string[] {
  const money = ({ approximate }: ExactMoney) => rounded(approximate, scale)
  return [
    '',
    `each ballot has ${money(share)} (exactly ${share.fraction} of 1/${scale})`,
    ...steps.map(
      ({ step, id, cost, supporters, payment, paidAll, effectiveSupport }) =>
        `step ${step}: ${id} costs ${rounded(cost, scale)}; ${supporters} supporters pay ${money(payment)} each, ` +
        `${paidAll} all they have; effective support ${effectiveSupport.toFixed(1)}`,
    ),
    ...losers.map(({ id, cost, moneyAtFirst, moneyLeft, missing, takenBy, bestMoment }) => {
      const taken = takenBy.slice(0, 3).map((part) => `${part.id} ${money(part.amount)}`)
      const moment = bestMoment
        ? ` nearest at step ${bestMoment.step}: effective support ${bestMoment.effectiveSupport.toFixed(1)}` +
          ` against ${bestMoment.winnersSupport.toFixed(1)} of ${bestMoment.winner};`
        : ' never affordable;'
      return (
        `not bought ${id}: costs ${rounded(cost, scale)}, supporters had ${money(moneyAtFirst)}, ` +
        `have ${money(moneyLeft)} left, ${money(missing)} missing;${moment}` +
        ` money went to ${taken.join(', ') || 'nothing'}`
      )
    }),
  ]
}

function greedyLines({ steps, losers }: GreedyExplained, scale: number): string[] {
  return [
    '',
    ...steps.map(
      ({ step, id, cost, votes, moneyBefore }) =>
        `step ${step}: ${id} has ${votes} votes and costs ${rounded(cost, scale)} of ${rounded(moneyBefore, scale)}`,
    ),
    ...losers.map(({ id, votes, moneyAtTurn, missing }) => {
      const turn =
        moneyAtTurn === null
          ? 'the count had ended before its turn'
          : `${rounded(moneyAtTurn, scale)} was left at its turn, ${rounded(missing ?? 0, scale)} missing`
      return `not funded ${id}: ${votes} votes; ${turn}`
    }),
  ]
}

/** What each loser would have needed, as counting again showed. */
export function neededLines(needed: readonly NeededVotes[]): string[] {
  return needed.map(({ id, further, present }) =>
    further.kind === 'not-worked-out' && present.kind === further.kind
      ? `needed ${id}: not worked out`
      : `needed ${id}: ${votersOf(further)} further voters who choose only it; ${votersOf(present)} of those who voted choosing it too`,
  )
}

function votersOf({ kind, voters }: Needed): string {
  if (kind === 'not-worked-out') return 'a number not worked out of'
  return kind === 'enough' ? String(voters) : `more than ${voters}`
}
