import type { Day } from '#app/domain/calendar/day.ts'
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
  /** Where its delivery is followed on a page of its own; with the day of its opening. */
  followed: { openedOn: Day | null } | null
  voting: boolean
  /** Whether its authors could change or withdraw it now; who reads the page is not known. */
  changeable: boolean
  /** Whether they could appeal now. */
  appealable: boolean
}
