import type { Person } from '#app/domain/accounts/person.ts'
import { type Evaluation, newEvaluation, type Official } from '#app/domain/evaluation/evaluation.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Subject } from '#app/domain/permissions/rule.ts'
import { authorsOf } from '#app/domain/proposals/authors.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readEvaluation, readEvaluationIn } from '#models/evaluation/evaluation.server.ts'
import {
  type ProposalEntry,
  readProposal,
  readProposalIn,
} from '#models/proposals/proposal.server.ts'
import { readRound, readRoundIn } from '#models/rounds/round.server.ts'

/** A proposal with all that its checking is decided by. */
export type CheckCase = {
  proposal: ProposalEntry
  round: Round
  evaluation: Evaluation
  /** Accounts that act as authors. */
  authors: string[]
  subject: Subject
}

/** The case as it stands inside a transaction; a draft is nobody's business yet. */
export async function readCaseIn(
  tx: Transaction,
  place: string,
  number: number,
): Promise<Outcome<CheckCase>> {
  const proposal = await readProposalIn(tx, place, number)
  if (!proposal) return missing()
  const round = await readRoundIn(tx, place, proposal.round)
  return caseOf(proposal, round, await readEvaluationIn(tx, place, number))
}

/** The same for a page. */
export async function readCase(place: string, number: number): Promise<Outcome<CheckCase>> {
  const proposal = await readProposal(place, number)
  if (!proposal) return missing()
  const [round, evaluation] = await Promise.all([
    readRound(place, proposal.round),
    readEvaluation(place, number),
  ])
  return caseOf(proposal, round, evaluation)
}

const missing = () => refuse('missing', 'not-here', {})

function caseOf(
  proposal: ProposalEntry,
  round: Round | null,
  evaluation: Evaluation | null,
): Outcome<CheckCase> {
  if (!round || proposal.state === 'draft') return missing()
  const { place, number } = proposal
  const authors = authorsOf(proposal)
  return {
    refused: false,
    value: {
      proposal,
      round,
      evaluation: evaluation ?? newEvaluation(place, round.number, number),
      authors,
      subject: { place, round, authors },
    },
  }
}

/** The official who acts, as the record names them. */
export function officialOf({ id, name }: Person): Official {
  return { account: id, name }
}
