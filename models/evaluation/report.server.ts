import { Schema } from 'mongoose'
import type { Report, ReportAnswer } from '#app/domain/evaluation/report.ts'
import { evaluationRetention } from '#app/domain/evaluation/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Reports of residents: the index lets a person report a proposal once. Who reported is never published. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    proposal: { type: Number, required: true },
    account: { type: String, required: true },
    ground: { type: String, required: true },
    text: { type: String, default: '' },
    at: { type: Date, required: true },
    answer: { type: mixed, default: null },
  },
  { collection: 'reports', minimize: false },
).index({ place: 1, proposal: 1, account: 1 }, { unique: true })

const Reports = defineModel<Report>('Report', schema, evaluationRetention.reports)

/** Everything reported about one proposal, the oldest first. */
export function reportsAbout(place: string, proposal: number): Promise<Report[]> {
  return Reports.find({ place, proposal }, plain).sort({ at: 1 }).lean<Report[]>()
}

export function waitingReportsIn(tx: Transaction, place: string, proposal: number) {
  return Reports.find({ place, proposal, answer: null }, plain).session(tx).lean<Report[]>()
}

/** Reports that wait for an answer, the oldest first. */
export function waitingReports(place: string): Promise<Report[]> {
  return Reports.find({ place, answer: null }, plain).sort({ at: 1 }).lean<Report[]>()
}

/** Writes a report; a second one of the same person is a duplicate-key error. */
/** What somebody reported. */
export function reportsBy(place: string, account: string): Promise<Report[]> {
  return Reports.find({ place, account }, plain).lean<Report[]>()
}

export async function insertReport(tx: Transaction, report: Report) {
  await Reports.create([report], { session: tx })
}

/** Answers every report about a proposal that waits. */
export async function answerReports(
  tx: Transaction,
  place: string,
  proposal: number,
  answer: ReportAnswer,
) {
  await Reports.updateMany({ place, proposal, answer: null }, { $set: { answer } }, { session: tx })
}

/** Whether an account has reported a proposal. */
export async function hasReported(place: string, proposal: number, account: string) {
  return (await Reports.exists({ place, proposal, account })) !== null
}
