import { Schema } from 'mongoose'
import { recordRetention } from '#app/domain/records/retention.ts'
import { defineModel } from './define-model.server.ts'
import type { Transaction } from './in-transaction.server.ts'
import { timelessId } from './timeless-id.server.ts'

/** Which forms were already acted upon, so that a double click or a resend acts once. */
const schema = new Schema(
  {
    // The forms of votes are kept here as well.
    _id: timelessId,
    place: { type: String, required: true },
    key: { type: String, required: true },
    answer: { type: Schema.Types.Mixed },
    at: { type: Date, required: true },
  },
  { collection: 'sent-forms', minimize: false },
).index({ place: 1, key: 1 }, { unique: true })

type SentForm = { place: string; key: string; answer: unknown; at: Date }
const SentForms = defineModel<SentForm>('SentForm', schema, recordRetention['sent-forms'])

/** Takes the key for this transaction; a duplicate-key error says that the form was acted upon before. */
export async function takeFormKey(tx: Transaction, place: string, key: string, at: Date) {
  await SentForms.create([{ place, key, answer: null, at }], { session: tx })
}

export async function keepAnswer(tx: Transaction, place: string, key: string, answer: unknown) {
  await SentForms.updateOne({ place, key }, { $set: { answer: answer ?? null } }, { session: tx })
}

/** What the form was answered with the first time. */
export async function firstAnswer(place: string, key: string): Promise<unknown> {
  return (await SentForms.findOne({ place, key }).lean())?.answer
}
