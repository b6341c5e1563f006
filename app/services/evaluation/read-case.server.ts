import { type Evaluation, newEvaluation, type Official } from '#app/domain/evaluation/evaluation.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Subject } from '#app/domain/permissions/rule.ts'
import { authorsOf } from '#app/domain/proposals/authors.ts'
import { publicWords } from '#app/domain/proposals/public-words.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
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
  round: RoundHead
  evaluation: Evaluation
  /** Accounts that act as authors. */
  authors: string[]
  subject: Subject
}

/** What the office's pages show of a proposal: nothing of the citizen of a paper, of contacts or of accounts. */
export type ShownProposal = Pick<
  ProposalEntry,
  'number' | 'version' | 'text' | 'checkedCost' | 'hidden'
> & { author: { name: string } }

export function shownOf(proposal: ProposalEntry): ShownProposal {
  const { number, version, text, checkedCost, hidden, author } = proposal
  return { number, version, text, checkedCost, hidden, author: { name: author.name } }
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
  round: RoundHead | null,
  evaluation: Evaluation | null,
): Outcome<CheckCase> {
  return !round || proposal.state === 'draft'
    ? missing()
    : accepted(caseIn(proposal, round, evaluation))
}

/** A proposal that was sent, with its round and what has been found about it. */
export function caseIn(
  proposal: ProposalEntry,
  round: RoundHead,
  evaluation: Evaluation | null,
): CheckCase {
  const { place, number } = proposal
  const authors = authorsOf(proposal)
  return {
    proposal,
    round,
    evaluation: evaluation ?? newEvaluation(place, round.number, number),
    authors,
    subject: { place, round, authors },
  }
}

/** What the public may call the proposal. */
export function publicTitleOf({ number, text, hidden }: CheckCase['proposal']): string {
  return publicWords(number, text, hidden).title
}

/** The official who acts, as the record names them. */
export function officialOf({ id, name }: { id: string; name: string }): Official {
  return { account: id, name }
}
