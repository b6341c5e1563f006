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
  /** Why it was rejected, and within which days an appeal is taken; `days` null once they are over or one was made. */
  rejected: { reason: string; days: { from: Date | null; until: Date } | null } | null
  can: { change: boolean; withdraw: boolean; leave: boolean; invite: boolean }
}
