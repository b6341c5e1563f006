import { type Day, dayOf, dayPlus } from '../calendar/day.ts'
import type { Attachment } from '../documents/attachment.ts'
import type { HearingTerms } from './terms.ts'

/** What the secretary wrote of a hearing and published; who came and what was asked stands beside it. */
export type Minutes = {
  at: Date
  chair: string
  secretary: string
  /** What was said and decided. */
  text: string
  /** The last day for it by the municipality's own term. */
  due: Day
  /** The copy that was signed by hand. */
  scan: Attachment | null
}

/** The last day for the minutes of a hearing. */
export const minutesDue = (
  { ends }: { ends: Date },
  { minutes }: Pick<HearingTerms, 'minutes'>,
): Day => dayPlus(dayOf(ends), minutes)
