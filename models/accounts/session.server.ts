import { Schema } from 'mongoose'
import type { Device } from '#app/domain/accounts/device.ts'
import { accountRetention } from '#app/domain/accounts/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** Who is signed in where. The key is a hash of what the browser holds: reading the table opens no session. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    key: { type: String, required: true },
    account: { type: Number, required: true },
    device: { browser: { type: String, default: null }, system: { type: String, default: null } },
    startedAt: { type: Date, required: true },
    lastUsedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    secondFactorAt: { type: Date, default: null },
  },
  { collection: 'sessions', minimize: false },
)
  .index({ place: 1, key: 1 }, { unique: true })
  .index({ place: 1, account: 1 })

export type Session = {
  place: string
  key: string
  /** The account's number in the place. */
  account: number
  device: Device
  startedAt: Date
  lastUsedAt: Date
  /** When the database forgets it, used or not. */
  expiresAt: Date
  /** When the second factor was given in this session; null while it was not. */
  secondFactorAt: Date | null
}

const Sessions = defineModel<Session>('Session', schema, accountRetention.sessions)

export function readSession(place: string, key: string): Promise<Session | null> {
  return Sessions.findOne({ place, key }, plain).lean<Session>()
}

export async function insertSession(session: Session) {
  await Sessions.create([session])
}

/** Notes a use; a session that was ended meanwhile stays ended. */
export async function touchSession(place: string, key: string, at: Date) {
  await Sessions.updateOne({ place, key }, { $set: { lastUsedAt: at } })
}

/** Notes that the second factor was given in a session. */
export async function markSecondFactor(
  tx: Transaction,
  { place, account, key }: Pick<Session, 'place' | 'account' | 'key'>,
  at: Date,
) {
  const given = { $set: { secondFactorAt: at } }
  await Sessions.updateOne({ place, account, key }, given, { session: tx })
}

/** In no session of the account does the second factor count as given any more. */
export async function unmarkSecondFactor(tx: Transaction, place: string, account: number) {
  await Sessions.updateMany({ place, account }, { $set: { secondFactorAt: null } }, { session: tx })
}

export async function deleteSession(place: string, key: string) {
  await Sessions.deleteOne({ place, key })
}

/** Sessions of an account, the last used first. */
export function sessionsOf(place: string, account: number): Promise<Session[]> {
  return Sessions.find({ place, account }, plain).sort({ lastUsedAt: -1 }).lean<Session[]>()
}

/** Ends one session of an account; false when it was not there. */
export async function endSession(tx: Transaction, place: string, account: number, key: string) {
  const result = await Sessions.deleteOne({ place, account, key }, { session: tx })
  return result.deletedCount === 1
}

/** Ends all sessions of an account but one; how many there were. */
export async function endSessionsBut(
  tx: Transaction,
  place: string,
  account: number,
  kept: string | null,
): Promise<number> {
  const others = { place, account, ...(kept ? { key: { $ne: kept } } : {}) }
  return (await Sessions.deleteMany(others, { session: tx })).deletedCount
}
