import type { Tyiyn } from '../money.ts'
import type { OfficeTitles, Titled } from '../words/office-title.ts'
import { isWithheld, withheldTitle } from './public-words.ts'

/** What a message calls a proposal by. */
export type NamedProposal = Titled & { number: number }

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

/** What messages call a proposal, by its number alone where its words are withheld: they reach others than its author. */
export function namedBy({
  number,
  text,
  hidden,
  officeTitles,
}: {
  number: number
  text: { title: string }
  hidden: Parameters<typeof isWithheld>[0]
  officeTitles?: OfficeTitles | undefined
}): NamedProposal {
  if (isWithheld(hidden)) return { number, title: withheldTitle(number) }
  return { number, title: text.title, ...(officeTitles && { officeTitles }) }
}
