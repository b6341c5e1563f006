import type { ProposalText } from './proposal.ts'

/** A text as it was sent; the first sending is version 1. */
export type ProposalVersion = {
  place: string
  proposal: number
  version: number
  text: ProposalText
  at: Date
}
