import { Schema } from 'mongoose'
import { rollRetention } from '#app/domain/roll/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Which account belongs to which person, by a keyed hash of the PIN that was seen on a document; never the PIN. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    account: { type: Number, required: true },
    person: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'identities' },
)
  .index({ place: 1, account: 1 }, { unique: true })
  .index({ place: 1, person: 1 })

export type Identity = {
  place: string
  /** Its number. */
  account: number
  /** The keyed hash of the PIN. */
  person: string
  /** The account of the clerk who saw the document. */
  by: string
  at: Date
}

const Identities = defineModel<Identity>('Identity', schema, rollRetention.identities)

export async function insertIdentity(tx: Transaction, identity: Identity): Promise<void> {
  await Identities.create([identity], { session: tx })
}

export function readIdentity(place: string, account: number): Promise<Identity | null> {
  return Identities.findOne({ place, account }, plain).lean<Identity>()
}

export function readIdentityIn(tx: Transaction, place: string, account: number) {
  return Identities.findOne({ place, account }, plain).session(tx).lean<Identity>()
}

/** The first account that a person's PIN was noted for. */
export function identityOf(tx: Transaction, place: string, person: string) {
  return Identities.findOne({ place, person }, plain)
    .sort({ account: 1 })
    .session(tx)
    .lean<Identity>()
}

export async function deleteIdentity(tx: Transaction, place: string, account: number) {
  await Identities.deleteOne({ place, account }, { session: tx })
}
