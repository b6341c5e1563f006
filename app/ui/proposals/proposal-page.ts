import type { PublicProposal } from '#app/domain/proposals/public-proposal.ts'
import type { TimelineStep } from '#app/domain/proposals/timeline.ts'

export type ProposalPage = {
  proposal: PublicProposal
  round: number
  /** The village it is for, or the word for the whole aimak. */
  where: string
  /** The village of its first author; empty where it is not known. */
  from: string
  timeline: readonly TimelineStep[]
  voting: boolean
  /** Whether its authors could change or withdraw it now; who reads the page is not known. */
  changeable: boolean
  /** Whether they could appeal now. */
  appealable: boolean
}
