import { shareUp, sum } from '#app/domain/money.ts'
import { lineTotal } from '#app/domain/proposals/proposal.ts'
import { readCostRows } from '#app/domain/proposals/writing/cost-lines.ts'
import { capOf } from '#app/domain/rounds/round.ts'
import type { DraftFound } from '#app/services/proposals/writing/read-draft.server.ts'
import type { StepMoney } from '#app/ui/proposals/writing/step-props.ts'
import { costRows, readPieces } from './read-pieces.server.ts'

/** What the form tells about money: the sum of the lines that stand so far, and the round's bounds for it. */
export function stepMoney({ draft, round, villages }: DraftFound): StepMoney {
  const { lines } = readCostRows(costRows(draft.answers))
  const total = sum(lines.map(lineTotal))
  const { village } = readPieces(draft.answers, round, villages).pieces
  const basisPoints = round.rules.ownContributionBasisPoints
  return {
    sum: total,
    cap: village === undefined ? null : capOf(round.rules, village),
    basisPoints,
    least: shareUp(total, basisPoints),
    prices: round.unitPrices,
  }
}
