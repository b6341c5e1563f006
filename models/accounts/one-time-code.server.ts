import { Schema } from 'mongoose'
import type { Contact } from '#app/domain/accounts/contact.ts'
import type { Registration } from '#app/domain/accounts/registration.ts'
import { accountRetention } from '#app/domain/accounts/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/**
 * Codes that were sent, each found by a random token that only the asking browser holds: a code works for the
 * request it was sent for and for no other. Forgotten an hour after its end, with the registration it waits for.
 */
const schema = new Schema(
  {
    place: { type: String, required: true },
    token: { type: String, required: true },
    purpose: { type: String, required: true },
    contact: { type: Schema.Types.Mixed, required: true },
    hash: { type: String, required: true },
    tries: { type: Number, required: true },
    expiresAt: { type: Date, required: true },
    usedAt: { type: Date, default: null },
    account: { type: Number, default: null },
    pending: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'one-time-codes', minimize: false },
).index({ place: 1, token: 1 }, { unique: true })

export type OneTimeCode = {
  place: string
  token: string
  purpose: 'register' | 'password' | 'contact' | 'problem'
  contact: Contact
  hash: string
  tries: number
  expiresAt: Date
  usedAt: Date | null
  /** The account it is about; null for a new one, and where nobody has an account by that contact. */
  account: number | null
  /** What becomes an account once the code is typed; null where it cannot become one. */
  pending: (Registration & { password: string }) | null
}

const Codes = defineModel<OneTimeCode>('OneTimeCode', schema, accountRetention['one-time-codes'])

export function readCode(place: string, token: string): Promise<OneTimeCode | null> {
  return Codes.findOne({ place, token }, plain).lean<OneTimeCode>()
}

/** Codes that were sent for an account and are still kept. */
export function codesOf(place: string, account: number): Promise<OneTimeCode[]> {
  return Codes.find({ place, account }, plain).lean<OneTimeCode[]>()
}

/** Forgets the codes of an account, but one that was just used: the same form sent again is found by it. */
export async function deleteCodesOf(
  tx: Transaction,
  place: string,
  account: number,
  used: string | null = null,
) {
  const others = { place, account, ...(used ? { token: { $ne: used } } : {}) }
  await Codes.deleteMany(others, { session: tx })
}

export async function insertCode(tx: Transaction, code: OneTimeCode) {
  await Codes.create([code], { session: tx })
}

/** Counts a try before it is judged, so that many at once cannot try more often than allowed. */
export function countCodeTry(place: string, token: string): Promise<OneTimeCode | null> {
  return Codes.findOneAndUpdate(
    { place, token },
    { $inc: { tries: 1 } },
    { returnDocument: 'after', projection: plain },
  ).lean<OneTimeCode>()
}

/** Uses a code up; false when it was used before. */
export async function spendCode(tx: Transaction, place: string, token: string, at: Date) {
  const result = await Codes.updateOne(
    { place, token, usedAt: null },
    { $set: { usedAt: at, pending: null } },
    { session: tx },
  )
  return result.modifiedCount === 1
}

/** Puts a fresh code in the place of one that was not used yet; false when it was. */
export async function renewCode(
  tx: Transaction,
  place: string,
  token: string,
  fresh: Pick<OneTimeCode, 'hash' | 'expiresAt'>,
) {
  const result = await Codes.updateOne(
    { place, token, usedAt: null },
    { $set: { ...fresh, tries: 0 } },
    { session: tx },
  )
  return result.modifiedCount === 1
}
