import type { Day } from '../../calendar/day.ts'
import type { Attachment } from '../../documents/attachment.ts'

/** What was typed, field name → values in their order: kept as typed, however unfinished. */
export type DraftAnswers = Readonly<Record<string, readonly string[]>>

/** The citizen for whom a clerk writes a proposal that came on paper; `named`: agreed on it to be named in public. */
export type PaperFacts = {
  citizen: string
  phone: string
  village: number
  on: Day
  named: boolean
}

/** A proposal that is being written, new or anew; only its writer sees it. */
export type Draft = {
  place: string
  number: number
  account: string
  round: number
  /** The sent proposal that is being changed, and the version it was begun from; null and 0 for a new one. */
  proposal: number | null
  basis: number
  paper: PaperFacts | null
  answers: DraftAnswers
  attachments: readonly Attachment[]
  changedAt: Date
}

/** More drafts at once than anybody writes. */
export const mostDrafts = 10

/** A draft that nobody opened for so many days is removed. */
export const draftDays = 365

/** A new proposal for which nothing was typed; the writer's own village is filled in for them. */
export function isUntouched({ proposal, paper, answers, attachments }: Draft): boolean {
  const typed = Object.keys(answers).filter((name) => name !== 'village')
  return proposal === null && !paper && typed.length === 0 && attachments.length === 0
}
