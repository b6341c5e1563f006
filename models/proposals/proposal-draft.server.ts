import { Schema } from 'mongoose'
import type { Attachment } from '#app/domain/documents/attachment.ts'
import { proposalRetention } from '#app/domain/proposals/retention.ts'
import type { Draft, DraftAnswers } from '#app/domain/proposals/writing/draft.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Proposals being written. Private to their writer, so no act of theirs stands in the audit chain. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    account: { type: String, required: true },
    round: { type: Number, required: true },
    proposal: { type: Number, default: null },
    basis: { type: Number, required: true },
    paper: { type: mixed, default: null },
    answers: { type: mixed, required: true },
    attachments: { type: [mixed], required: true },
    changedAt: { type: Date, required: true },
  },
  { collection: 'proposal-drafts', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  // One draft for each change: whoever begins it twice carries on with the first.
  .index(
    { place: 1, proposal: 1, account: 1 },
    { unique: true, partialFilterExpression: { proposal: { $type: 'number' } } },
  )
  .index({ place: 1, account: 1, changedAt: -1 })
  .index({ place: 1, 'attachments.id': 1 })

const Drafts = defineModel<Draft>('ProposalDraft', schema, proposalRetention['proposal-drafts'])

/** Writes a new draft and returns its number. */
export async function insertDraft(tx: Transaction, draft: Omit<Draft, 'number'>): Promise<number> {
  const number = await nextNumber(tx, draft.place, 'draft')
  await Drafts.create([{ ...draft, number }], { session: tx })
  return number
}

/** A draft of its writer; null for everybody else's. */
export function readDraft(place: string, number: number, account: string): Promise<Draft | null> {
  return Drafts.findOne({ place, number, account }, plain).lean<Draft>()
}

export function readDraftIn(tx: Transaction, place: string, number: number, account: string) {
  return Drafts.findOne({ place, number, account }, plain).session(tx).lean<Draft>()
}

/** The draft with which its writer changes a sent proposal, if one was begun. */
export function draftOfChange(place: string, proposal: number, account: string) {
  return Drafts.findOne({ place, proposal, account }, plain).lean<Draft>()
}

/** The same, inside a transaction. */
export function draftOfChangeIn(tx: Transaction, place: string, proposal: number, account: string) {
  return Drafts.findOne({ place, proposal, account }, plain).session(tx).lean<Draft>()
}

/** All drafts of a writer, the last touched first. */
export function draftsOf(place: string, account: string): Promise<Draft[]> {
  return Drafts.find({ place, account }, plain).sort({ changedAt: -1 }).lean<Draft[]>()
}

/** Keeps what was typed on one page and answers with the draft; what stands on other pages stays as it is. */
export async function saveAnswers(
  tx: Transaction,
  { place, number, account }: Pick<Draft, 'place' | 'number' | 'account'>,
  answers: DraftAnswers,
  at: Date,
): Promise<Draft | null> {
  const typed = Object.entries(answers).map(([field, values]) => [`answers.${field}`, values])
  await Drafts.updateOne(
    { place, number, account },
    { $set: { ...Object.fromEntries(typed), changedAt: at } },
    { session: tx },
  )
  return readDraftIn(tx, place, number, account)
}

/** Lays a file beside a draft; the same one twice is one. */
export async function addAttachment(
  tx: Transaction,
  place: string,
  number: number,
  account: string,
  file: Attachment,
) {
  await Drafts.updateOne(
    { place, number, account, 'attachments.id': { $ne: file.id } },
    { $push: { attachments: file } },
    { session: tx },
  )
}

/** Takes a file from a draft; false where it did not lie there. */
export async function removeAttachment(
  place: string,
  number: number,
  account: string,
  id: string,
): Promise<boolean> {
  const beside = { place, number, account, 'attachments.id': id }
  return (await Drafts.updateOne(beside, { $pull: { attachments: { id } } })).modifiedCount === 1
}

/** The accounts whose drafts show a file. */
export async function writersOfFile(
  place: string,
  file: string,
  tx: Transaction | null = null,
): Promise<string[]> {
  const found = Drafts.find({ place, 'attachments.id': file }, { _id: 0, account: 1 }).session(tx)
  return (await found.lean<{ account: string }[]>()).map(({ account }) => account)
}

export async function deleteDraft(place: string, number: number, account: string) {
  await Drafts.deleteOne({ place, number, account })
}

export async function deleteDraftsOf(tx: Transaction, place: string, account: string) {
  await Drafts.deleteMany({ place, account }, { session: tx })
}

export async function deleteDraftIn(tx: Transaction, place: string, number: number) {
  await Drafts.deleteOne({ place, number }, { session: tx })
}
