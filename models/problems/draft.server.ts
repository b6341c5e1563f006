import { Schema } from 'mongoose'
import type { ProblemDraft } from '#app/domain/problems/draft.ts'
import { problemRetention } from '#app/domain/problems/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Reports that are being written, each known by a word that only its writer has. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    token: { type: String, required: true },
    account: { type: String, default: null },
    kind: { type: String, default: '' },
    village: { type: Number, default: null },
    landmark: { type: String, default: '' },
    point: { type: mixed, default: null },
    facility: { type: Number, default: null },
    private: { type: Boolean, required: true },
    title: { type: String, default: '' },
    words: { type: String, default: '' },
    photos: { type: [mixed], required: true },
    name: { type: String, default: '' },
    named: { type: Boolean, required: true },
    contact: { type: mixed, default: null },
    follows: { type: Number, default: null },
    sent: { type: Number, default: null },
    at: { type: Date, required: true },
  },
  { collection: 'problem-drafts', minimize: false },
)
  .index({ place: 1, token: 1 }, { unique: true })
  .index({ place: 1, account: 1 })
  .index({ place: 1, 'photos.id': 1 })

const Drafts = defineModel<ProblemDraft>('ProblemDraft', schema, problemRetention['problem-drafts'])

export async function insertDraft(tx: Transaction, draft: ProblemDraft): Promise<void> {
  await Drafts.create([draft], { session: tx })
}

export function readDraft(
  tx: Transaction | null,
  place: string,
  token: string,
): Promise<ProblemDraft | null> {
  return Drafts.findOne({ place, token }, plain).session(tx).lean<ProblemDraft>()
}

/** Changes a draft that was not sent; false where it was, or is not there. */
export async function changeDraft(
  tx: Transaction,
  { place, token }: Pick<ProblemDraft, 'place' | 'token'>,
  change: Partial<ProblemDraft>,
): Promise<boolean> {
  const unsent = { place, token, sent: null }
  const changed = await Drafts.updateOne(unsent, { $set: change }, { session: tx })
  return changed.matchedCount === 1
}

/** What somebody with an account is writing and has not sent. */
export function draftsBy(place: string, account: string): Promise<ProblemDraft[]> {
  return Drafts.find({ place, account, sent: null }, plain).sort({ at: -1 }).lean<ProblemDraft[]>()
}

/** Accounts that have a photo beside what they are writing. */
export async function writersWith(place: string, photo: string): Promise<string[]> {
  const unsent = { place, sent: null, 'photos.id': photo }
  const found = await Drafts.find(unsent, { _id: 0, account: 1 }).lean<ProblemDraft[]>()
  return found.flatMap(({ account }) => account ?? [])
}
