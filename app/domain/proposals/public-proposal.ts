import type { Proposal } from './proposal.ts'
import { isWithheld, publicWords } from './public-words.ts'

/** A proposal as everybody may see it: nothing of paper intake and invitations, no accounts. */
export type PublicProposal = Pick<
  Proposal,
  | 'round'
  | 'number'
  | 'state'
  | 'text'
  | 'sentAt'
  | 'version'
  | 'checkedCost'
  | 'rejection'
  | 'excludes'
  | 'officeTitles'
> & {
  authors: { name: string; village: number | null }[]
  onPaper: boolean
  /** Why it is hidden, and whether its words are gone; null when it is not. Who hid it is the auditor's business. */
  hidden: { reason: string; at: Date; withheld: boolean } | null
}

/** What of a proposal is for everybody. */
export function publicPart(proposal: Proposal): PublicProposal {
  const { round, number, state, sentAt, version, checkedCost, rejection, excludes } = proposal
  const { author, coAuthors, paper, hidden } = proposal
  const text = publicWords(number, proposal.text, hidden)
  const officeTitles = isWithheld(hidden) ? {} : (proposal.officeTitles ?? {})
  return {
    ...{ round, number, state, text, sentAt, version, checkedCost, rejection, excludes },
    officeTitles,
    authors: [author, ...coAuthors].map(({ name, village }) => ({ name, village })),
    onPaper: paper !== null,
    hidden: hidden && { reason: hidden.reason, at: hidden.at, withheld: isWithheld(hidden) },
  }
}
