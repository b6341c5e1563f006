import type { PublicProposal } from '#app/domain/proposals/public-proposal.ts'
import type { WayStep } from '#app/domain/proposals/way.ts'

export type ProposalPage = {
  proposal: PublicProposal
  round: number
  /** The village it is for, or the word for the whole aimak. */
  where: string
  /** The village of its first author; empty where it is not known. */
  from: string
  way: readonly WayStep[]
  voting: boolean
}
