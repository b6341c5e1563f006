import { type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Subject } from '#app/domain/permissions/rule.ts'
import { authorsOf, coAuthorsOf } from '#app/domain/proposals/authors.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { type ProposalEntry, readProposalIn } from '#models/proposals/proposal.server.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'

/** A proposal inside a transaction, with what the table of permissions is asked by. */
export async function readSubjectIn(
  tx: Transaction,
  place: string,
  number: number,
): Promise<Outcome<{ proposal: ProposalEntry; subject: Subject }>> {
  const proposal = await readProposalIn(tx, place, number)
  const round = proposal && (await readRoundIn(tx, place, proposal.round))
  if (!proposal || !round) return refuse('missing', 'not-here', {})
  const authors = { authors: authorsOf(proposal), coAuthors: coAuthorsOf(proposal) }
  const subject = { place, round, ...authors }
  return { refused: false, value: { proposal, subject } }
}
