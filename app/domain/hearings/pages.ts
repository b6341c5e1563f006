import type { InLanguages } from '../language.ts'
import type { HeardBudget } from './budget.ts'
import type { Hearing, HearingStage } from './hearing.ts'
import type { HearingQuestion, QuestionCount, QuestionState } from './question.ts'
import type { HearingTerms } from './terms.ts'

/** A hearing in a list. */
export type HearingLine = Hearing & {
  stage: HearingStage
  daysLeft: number
  questions: QuestionCount
}

export type VillageNames = readonly { number: number; name: InLanguages }[]

/** A question as everybody reads it: of one that was taken away, the reason alone. */
export type QuestionLine = Omit<HearingQuestion, 'account'> & { state: QuestionState }

/** An announced hearing as everybody reads it. */
export type HearingPage = {
  hearing: Hearing
  stage: HearingStage
  daysLeft: number
  budget: HeardBudget | null
  terms: HearingTerms
  /** The version of the order of consultation by which it was announced, 0 for the model; null before that. */
  order: number | null
  questions: readonly QuestionLine[]
  /** Names of the villages by their numbers, in all languages. */
  villages: VillageNames
}

/** What notices and papers of a hearing say of the municipality. */
export type HearingOffice = {
  name: InLanguages
  region: InLanguages
  office: { name: InLanguages; phone: string; address: InLanguages }
}

export type NoticeFound = { hearing: Hearing; budget: HeardBudget | null; office: HearingOffice }

/** A hearing on the desk of the office. */
export type HearingDesk = {
  hearing: Hearing
  stage: HearingStage
  daysLeft: number
  terms: HearingTerms
  questions: readonly QuestionLine[]
  villages: VillageNames
  mayWrite: boolean
  mayPublish: boolean
}

/** Whom the office invites, a name a line, with what their list needs to be printed. */
export type InvitedFound = { hearing: Hearing; office: HearingOffice; names: string }

/** What was counted of those who came, by the villages of the hearing's day. */
export type AttendanceDesk = { hearing: Hearing; office: HearingOffice; villages: VillageNames }

/** All that is known of a hearing that was held, for its minutes and its report. */
export type HeldFound = HearingPage & { office: HearingOffice }

/** A question on the desk of the office. */
export type QuestionDesk = {
  hearing: Hearing
  question: QuestionLine
  villages: VillageNames
  mayAnswer: boolean
  mayHide: boolean
  /** It may become a remark on a line of the budget that the hearing is about. */
  mayTakeOver: boolean
}
