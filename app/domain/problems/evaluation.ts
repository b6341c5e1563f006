import { checkModeration, hidingGround } from '../evaluation/report.ts'
import type { Outcome } from '../outcome.ts'
import type { Hidden as HiddenProposal } from '../proposals/proposal.ts'
import { isWithheld } from '../proposals/public-words.ts'

/** A report is hidden on the same grounds, and by the same rule, as a proposal. */
export type Hidden = HiddenProposal

/** What a clerk may do with the words of a report; nobody's complaint waits for an answer here. */
export const problemModerations = ['hide-personal-data', 'hide-threats', 'hide', 'show'] as const
export type ProblemModeration = (typeof problemModerations)[number]

/** Whether nothing of its words may be seen by the public. */
export const isSilenced = (hidden: Hidden | null) => isWithheld(hidden)

/** Hidden once, shown once, though what is still readable may be taken away. */
export const checkHiding = (
  kind: ProblemModeration,
  { hidden }: { hidden: Hidden | null },
): Outcome<true> => checkModeration(kind, { state: 'sent', hidden }, 0)

/** The mark that a moderation leaves; null where it shows the words again. */
export function hiddenBy(
  kind: ProblemModeration,
  said: Pick<Hidden, 'reason' | 'at' | 'by'>,
): Hidden | null {
  const ground = hidingGround[kind]
  return ground ? { ...said, ground } : null
}
