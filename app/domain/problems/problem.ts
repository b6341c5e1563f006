import type { Contact } from '../accounts/contact.ts'
import type { Day } from '../calendar/day.ts'
import type { Language } from '../language.ts'
import type { Point } from '../points.ts'
import type { Photo } from './documents.ts'
import type { Hidden } from './evaluation.ts'
import type { ProblemState } from './state.ts'

export const longestLandmark = 200
export const longestTitle = 120
export const longestWords = 2_000

/** How a report came: by the pages, or by a program with a key of the office. */
export type ProblemSource = 'web' | 'open311'

/** What is written of a problem, before and after it is sent. */
export type ProblemText = {
  /** The key of the kind of service. */
  kind: string
  /** The village's number; null where nobody named one. */
  village: number | null
  /** How people find it: "opposite the gate of the school". */
  landmark: string
  point: Point | null
  /** The number of the very thing of the register that it is about; absent or null where nobody pointed at one. */
  facility?: number | null
  /** It lies at somebody's home: the exact place is not published. */
  private: boolean
  title: string
  words: string
  photos: readonly Photo[]
}

/** One thing that became of a report, the first being that it was sent. */
export type ProblemStep = {
  state: ProblemState
  at: Date
  /** The office, or whoever sent the report and opens it again. */
  by: 'office' | 'sender'
  text: string
  /** Whose it is and to whom it was passed on; '' but for `not-ours`. */
  whose: string
  /** The report that it repeats; null but for `duplicate`. */
  same: number | null
  /** By when it is promised; null where nobody says so. */
  until: Day | null
}

/** Who sent it, which nobody but the office reads: an account, a confirmed phone or mail, or a program's key. */
export type ProblemSender = {
  account: string | null
  contact: Contact | null
  /** '' where it was not said. */
  name: string
}

/** A report of something that does not work, with all that became of it. */
export type Problem = ProblemText & {
  place: string
  number: number
  source: ProblemSource
  /** In which the sender is written to. */
  language: Language
  sender: ProblemSender
  /** Whether the sender lets the name be published. */
  named: boolean
  /** A picture that a program named, which lies elsewhere; absent where none was. */
  media?: string | null
  /** By which a sender without an account comes back to it; nobody else knows it. */
  key: string | null
  at: Date
  /** The last day for the first reply, by the standard of its kind. */
  due: Day
  state: ProblemState
  steps: readonly ProblemStep[]
  /** When anything of it changed last. */
  updated: Date
  hidden: Hidden | null
  /** When the sender took personal details out; null where nothing was. */
  cleaned: Date | null
}

/** For so many days after it was closed the sender may open it again. */
export const reopenDays = 14
