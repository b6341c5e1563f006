import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { PaperIntake } from '#app/domain/proposals/proposal.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type { Situation } from '#app/services/situation.ts'
import { type ProposalEntry, readProposal } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'

export type ReceiptFound = { proposal: ProposalEntry; paper: PaperIntake; round: Round }

/** What the receipt of a paper proposal says; for the office only, since it names the citizen. */
export async function readPaperReceipt(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<ReceiptFound>> {
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const proposal = await readProposal(place, number)
  const round = proposal && (await readRound(place, proposal.round))
  if (!proposal?.paper || !round) return refuse('missing', 'not-here', {})
  return { refused: false, value: { proposal, paper: proposal.paper, round } }
}
