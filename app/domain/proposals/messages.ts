import type { Tyiyn } from '../money.ts'

/** What a message calls a proposal by. */
export type NamedProposal = { number: number; title: string }

type Result = { proposal: NamedProposal; round: number }

/** What is written to people about proposals; an empty `by` is a person without a name to show. */
export type ProposalMessages = {
  'proposal-sent': { proposal: NamedProposal; version: number }
  'proposal-listed': { proposal: NamedProposal; opens: Date; closes: Date }
  'project-funded': Result & { cost: Tyiyn }
  'project-not-funded': Result
  'paper-taken-in': { proposal: NamedProposal; receipt: number }
  'co-author-invited': { proposal: NamedProposal; by: string }
  'co-author-left': { proposal: NamedProposal; by: string }
}

export function namedBy({ number, text }: { number: number; text: { title: string } }) {
  return { number, title: text.title } satisfies NamedProposal
}
