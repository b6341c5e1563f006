import { checkModeration, hidingGround, moderations } from '../evaluation/report.ts'
import type { Outcome } from '../outcome.ts'
import type { Hidden as HiddenProposal } from '../proposals/proposal.ts'
import { isWithheld } from '../proposals/public-words.ts'

/** A report is hidden on the same grounds, and by the same rule, as a proposal. */
export type Hidden = HiddenProposal

/** What a clerk may do with the words of a report: what may be done with those of a proposal. */
export const problemModerations = moderations
export type ProblemModeration = (typeof problemModerations)[number]

/** Whether nothing of its words may be seen by the public. */
export const isSilenced = (hidden: Hidden | null) => isWithheld(hidden)

/** Hidden once, shown once, though what is still readable may be taken away. */
export const checkHiding = (
  kind: ProblemModeration,
  { hidden }: { hidden: Hidden | null },
  /** How many complaints wait for an answer. */
  waiting: number,
): Outcome<true> => checkModeration(kind, { state: 'sent', hidden }, waiting)

/** The mark that a moderation leaves; null where it shows the words again. */
export function hiddenBy(
  kind: ProblemModeration,
  said: Pick<Hidden, 'reason' | 'at' | 'by'>,
): Hidden | null {
  const ground = hidingGround[kind]
  return ground ? { ...said, ground } : null
}

/** Complaints are answered as those about proposals, by the same day. */
export { type ReportAnswer, type ReportGround, reportDue } from '../evaluation/report.ts'
