import { Schema } from 'mongoose'
import { accountRetention } from '#app/domain/accounts/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/**
 * The authenticator of an account. Its secret is not here: it is made of this salt by a key of the data folder, so
 * that a copy of the database makes no code. The last used half-minute is kept, so that no code works twice.
 */
const schema = new Schema(
  {
    place: { type: String, required: true },
    account: { type: Number, required: true },
    salt: { type: String, required: true },
    lastStep: { type: Number, required: true },
    recovery: { type: [String], required: true },
    setUpAt: { type: Date, required: true },
  },
  { collection: 'second-factors' },
).index({ place: 1, account: 1 }, { unique: true })

export type SecondFactor = {
  place: string
  /** The account's number in the place. */
  account: number
  salt: string
  lastStep: number
  /** Keyed hashes of the recovery codes that were not used yet. */
  recovery: string[]
  setUpAt: Date
}

const SecondFactors = defineModel<SecondFactor>(
  'SecondFactor',
  schema,
  accountRetention['second-factors'],
)

export function readSecondFactor(place: string, account: number): Promise<SecondFactor | null> {
  return SecondFactors.findOne({ place, account }, plain).lean<SecondFactor>()
}

export function readSecondFactorIn(tx: Transaction | null, place: string, account: number) {
  return SecondFactors.findOne({ place, account }, plain).session(tx).lean<SecondFactor>()
}

/** Writes the first authenticator of an account; a duplicate-key error where there is one. */
export async function insertSecondFactor(tx: Transaction, factor: SecondFactor) {
  await SecondFactors.create([factor], { session: tx })
}

/** Puts a new authenticator in the place of the one with a salt; false when that is not there any more. */
export async function replaceSecondFactor(
  tx: Transaction,
  { place, account, ...next }: SecondFactor,
  salt: string,
) {
  const replaced = { place, account, salt }
  const result = await SecondFactors.updateOne(replaced, { $set: next }, { session: tx })
  return result.modifiedCount === 1
}

/** Uses up a half-minute and all before it; false when another request was first. */
export async function spendStep(tx: Transaction, place: string, account: number, step: number) {
  const result = await SecondFactors.updateOne(
    { place, account, lastStep: { $lt: step } },
    { $set: { lastStep: step } },
    { session: tx },
  )
  return result.modifiedCount === 1
}

/** Uses up a recovery code; false when it is none or was used before. */
export async function spendRecovery(tx: Transaction, place: string, account: number, hash: string) {
  const result = await SecondFactors.updateOne(
    { place, account, recovery: hash },
    { $pull: { recovery: hash } },
    { session: tx },
  )
  return result.modifiedCount === 1
}

export async function renewRecovery(
  tx: Transaction,
  place: string,
  account: number,
  recovery: string[],
) {
  await SecondFactors.updateOne({ place, account }, { $set: { recovery } }, { session: tx })
}

/** Takes an authenticator away; false when there was none. */
export async function deleteSecondFactor(tx: Transaction, place: string, account: number) {
  const result = await SecondFactors.deleteOne({ place, account }, { session: tx })
  return result.deletedCount === 1
}
