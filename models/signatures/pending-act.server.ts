import { Schema } from 'mongoose'
import { roundRetention } from '#app/domain/rounds/manifest.ts'
import type {
  ActName,
  ActState,
  PendingAct,
  Signature,
} from '#app/domain/signatures/pending-act.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Acts that wait for a second person, and what became of them. Of one kind only one can be open for a subject. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    kind: { type: String, required: true },
    subject: { type: String, required: true },
    payload: { type: mixed, default: null },
    reason: { type: String, default: '' },
    content: { type: mixed, required: true },
    hash: { type: String, required: true },
    state: { type: String, required: true },
    askedBy: { type: mixed, required: true },
    closedBy: { type: mixed, default: null },
    closedFor: String,
    endedAs: mixed,
  },
  { collection: 'pending-acts', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index(
    { place: 1, kind: 1, subject: 1 },
    { unique: true, partialFilterExpression: { state: 'open' } },
  )
  .index({ place: 1, state: 1, number: 1 })

const Acts = defineModel<PendingAct>('PendingAct', schema, roundRetention['pending-acts'])

type Asked = Omit<PendingAct, 'number' | 'state' | 'closedBy'>

/** Writes an open act under its own number; a second one of its kind for the subject is refused by the index. */
export async function insertAct(tx: Transaction, asked: Asked): Promise<number> {
  const number = await nextNumber(tx, asked.place, 'act')
  await Acts.create([{ ...asked, number, state: 'open', closedBy: null }], { session: tx })
  return number
}

export function readAct(place: string, number: number): Promise<PendingAct | null> {
  return Acts.findOne({ place, number }, plain).lean<PendingAct>()
}

export function readActIn(tx: Transaction, place: string, number: number) {
  return Acts.findOne({ place, number }, plain).session(tx).lean<PendingAct>()
}

/** What waits for a second person, the oldest first. */
export function openActs(place: string): Promise<PendingAct[]> {
  return Acts.find({ place, state: 'open' }, plain).sort({ number: 1 }).lean<PendingAct[]>()
}

/** The same inside a transaction: those that a change in it may end. */
export function openActsIn(tx: Transaction, place: string): Promise<PendingAct[]> {
  return Acts.find({ place, state: 'open' }, plain).session(tx).lean<PendingAct[]>()
}

/** The number of the act of a kind that waits for a subject; null where none does. */
export async function openActAbout(
  place: string,
  kind: ActName,
  subject: string,
  tx: Transaction | null = null,
) {
  const act = await Acts.findOne({ place, kind, subject, state: 'open' }, { number: 1 })
    .session(tx)
    .lean<{ number: number }>()
  return act?.number ?? null
}

/** Acts by their numbers, in no particular order. */
export function actsNumbered(place: string, numbers: readonly number[]): Promise<PendingAct[]> {
  return Acts.find({ place, number: { $in: [...numbers] } }, plain).lean<PendingAct[]>()
}

/** What a person signed as the second one since an instant, the newest first. */
export function actsSignedBy(place: string, account: string, since: Date): Promise<PendingAct[]> {
  return Acts.find({ place, state: 'signed' }, plain)
    .where('closedBy.account')
    .equals(account)
    .where({ 'closedBy.at': { $gte: since } })
    .sort({ number: -1 })
    .lean<PendingAct[]>()
}

/** What a person asked for and another one returned since an instant, the newest first. */
export function actsReturnedTo(place: string, account: string, since: Date): Promise<PendingAct[]> {
  return Acts.find({ place, state: 'declined' }, plain)
    .where('askedBy.account')
    .equals(account)
    .where({ 'closedBy.account': { $ne: account }, 'closedBy.at': { $gte: since } })
    .sort({ number: -1 })
    .lean<PendingAct[]>()
}

/** Everything that was ever asked about a subject, the newest first. */
export function actsAbout(place: string, subject: string): Promise<PendingAct[]> {
  return Acts.find({ place, subject }, plain).sort({ number: -1 }).lean<PendingAct[]>()
}

/** Closes an open act once; false when another hand was first. `forgets`: without its payload and whom it names. */
export async function closeAct(
  tx: Transaction,
  { place, number }: Pick<PendingAct, 'place' | 'number'>,
  state: Exclude<ActState, 'open'>,
  closedBy: Signature | null,
  kept: Pick<PendingAct, 'closedFor' | 'endedAs'> & { forgets?: boolean } = {},
) {
  const { forgets, ...noted } = kept
  const gone = forgets ? { payload: null, 'content.title': '' } : {}
  const result = await Acts.updateOne(
    { place, number, state: 'open' },
    { $set: { state, closedBy, ...noted, ...gone } },
    { session: tx },
  )
  return result.modifiedCount === 1
}
