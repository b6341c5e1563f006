import type { ProposalState } from './proposal.ts'

/** A proposal of one's own, with what can be done to it now. */
export type OwnProposal = {
  number: number
  title: string
  state: ProposalState
  version: number
  changedAt: Date
  coAuthors: string[]
  /** Somebody else sent it first. */
  joined: boolean
  /** Whom somebody asked, as it was typed. */
  asked: string[]
  /** A clerk's: taken in on paper for this citizen. */
  citizen: string | null
  can: { change: boolean; withdraw: boolean; leave: boolean; invite: boolean }
}
