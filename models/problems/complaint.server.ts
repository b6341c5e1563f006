import { Schema } from 'mongoose'
import type { Complaint } from '#app/domain/problems/complaint.ts'
import type { ReportAnswer } from '#app/domain/problems/evaluation.ts'
import { problemRetention } from '#app/domain/problems/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Complaints about reports: the index lets a person complain about each once. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    problem: { type: Number, required: true },
    account: { type: String, required: true },
    ground: { type: String, required: true },
    text: { type: String, default: '' },
    at: { type: Date, required: true },
    answer: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'problem-complaints', minimize: false },
)
  .index({ place: 1, problem: 1, account: 1 }, { unique: true })
  .index({ place: 1, account: 1 })
  .index({ place: 1, answer: 1 })

const Complaints = defineModel<Complaint>(
  'ProblemComplaint',
  schema,
  problemRetention['problem-complaints'],
)

/** Writes it; a second one of the same person is a duplicate-key error of `account`. */
export async function insertComplaint(tx: Transaction, complaint: Complaint): Promise<void> {
  await Complaints.create([complaint], { session: tx })
}

/** All about one report, the oldest first. */
export const complaintsAbout = (
  tx: Transaction | null,
  place: string,
  problem: number,
): Promise<Complaint[]> =>
  Complaints.find({ place, problem }, plain).session(tx).sort({ at: 1 }).lean<Complaint[]>()

/** Those that wait for an answer, the oldest first. */
export const waitingComplaints = (place: string): Promise<Complaint[]> =>
  Complaints.find({ place, answer: null }, plain).sort({ at: 1 }).lean<Complaint[]>()

export const complaintsBy = (place: string, account: string): Promise<Complaint[]> =>
  Complaints.find({ place, account }, plain).lean<Complaint[]>()

export const hasComplained = async (place: string, problem: number, account: string) =>
  (await Complaints.exists({ place, problem, account })) !== null

/** Answers all about one report that wait. */
export async function answerComplaints(
  tx: Transaction,
  place: string,
  problem: number,
  answer: ReportAnswer,
): Promise<void> {
  await Complaints.updateMany(
    { place, problem, answer: null },
    { $set: { answer } },
    { session: tx },
  )
}
