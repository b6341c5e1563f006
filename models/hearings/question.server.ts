import { Schema } from 'mongoose'
import { hearingRetention } from '#app/domain/hearings/manifest.ts'
import type { HearingQuestion } from '#app/domain/hearings/question.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Questions and proposals of residents to a hearing. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    hearing: { type: Number, required: true },
    number: { type: Number, required: true },
    kind: { type: String, required: true },
    channel: { type: String, required: true },
    text: { type: String, required: true },
    account: { type: String, default: null },
    name: { type: String, default: '' },
    village: { type: Number, default: null },
    at: { type: Date, required: true },
    due: { type: String, required: true },
    responsible: { type: String, default: '' },
    given: { type: Date, default: null },
    answer: { type: mixed, default: null },
    remark: { type: mixed, default: null },
    hidden: { type: mixed, default: null },
    // By what a second sending is known; read by nobody. Null where the office took it in.
    sent: { type: String, default: null, select: false },
  },
  { collection: 'hearing-questions', minimize: false },
)
  .index({ place: 1, hearing: 1, number: 1 }, { unique: true })
  .index(
    { place: 1, hearing: 1, sent: 1 },
    { unique: true, partialFilterExpression: { sent: { $type: 'string' } } },
  )
  .index({ place: 1, account: 1 })

const Questions = defineModel<HearingQuestion & { sent: string | null }>(
  'HearingQuestion',
  schema,
  hearingRetention['hearing-questions'],
)

type Key = Pick<HearingQuestion, 'place' | 'hearing' | 'number'>

/** Writes a question under the next number of its hearing, and returns that. */
export async function insertQuestion(
  tx: Transaction,
  question: Omit<HearingQuestion, 'number'>,
  sent: string | null = null,
): Promise<number> {
  const number = await nextNumber(tx, question.place, `hearing ${question.hearing} question`)
  await Questions.create([{ ...question, number, sent }], { session: tx })
  return number
}

/** The number of the question that was sent in the same words; null for none. */
export async function numberSentAs(
  tx: Transaction | null,
  where: { place: string; hearing: number; sent: string },
): Promise<number | null> {
  const found = await Questions.findOne(where, { _id: 0, number: 1 })
    .session(tx)
    .lean<HearingQuestion>()
  return found?.number ?? null
}

export function readQuestion(
  tx: Transaction | null,
  { place, hearing, number }: Key,
): Promise<HearingQuestion | null> {
  return Questions.findOne({ place, hearing, number }, plain).session(tx).lean<HearingQuestion>()
}

/** All questions of a place, or of one of its hearings, by their number. */
export function questionsOf(place: string, hearing?: number): Promise<HearingQuestion[]> {
  const wanted = hearing === undefined ? { place } : { place, hearing }
  return Questions.find(wanted, plain).sort({ hearing: 1, number: 1 }).lean<HearingQuestion[]>()
}

/** What a person asked on the portal. */
export function questionsBy(place: string, account: string): Promise<HearingQuestion[]> {
  return Questions.find({ place, account }, plain).sort({ at: 1 }).lean<HearingQuestion[]>()
}

/** How many questions an account has sent to a hearing. */
export function countQuestionsBy(
  tx: Transaction,
  { place, hearing, account }: { place: string; hearing: number; account: string },
): Promise<number> {
  return Questions.countDocuments({ place, hearing, account }).session(tx)
}

export async function changeQuestion(
  tx: Transaction,
  { place, hearing, number }: Key,
  change: Partial<HearingQuestion>,
): Promise<void> {
  await Questions.updateOne({ place, hearing, number }, { $set: change }, { session: tx })
}
