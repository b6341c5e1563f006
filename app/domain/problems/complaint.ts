import type { Day } from '../calendar/day.ts'
import { type ReportAnswer, type ReportGround, reportDue } from './evaluation.ts'

/** What somebody may say against a report of a problem: of the grounds against a proposal those that fit. */
export const complaintGrounds = [
  'insult',
  'personal-data',
  'threats',
  'false-statement',
  'advertising',
  'other',
] as const satisfies readonly ReportGround[]

/** What one person says against a report; who it was is never published. */
export type Complaint = {
  place: string
  problem: number
  account: string
  ground: (typeof complaintGrounds)[number]
  text: string
  at: Date
  answer: ReportAnswer | null
}

/** The last day for the answer: as for proposals. */
export const complaintDue = (complaint: Pick<Complaint, 'at'>): Day => reportDue(complaint)
