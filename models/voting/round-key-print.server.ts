import { Schema } from 'mongoose'
import { votingRetention } from '#app/domain/voting/retention.ts'
import { defineModel, plain } from '../database/define-model.server.ts'

/**
 * The print of each round's keys, by the first process that used them. The keys themselves are never in the
 * database; a process whose folder holds other keys is found by this and takes no ballot.
 */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    print: { type: String, required: true },
  },
  { collection: 'round-key-prints' },
).index({ place: 1, round: 1 }, { unique: true })

type KeyPrint = { place: string; round: number; print: string }
const Prints = defineModel<KeyPrint>('RoundKeyPrint', schema, votingRetention['round-key-prints'])

/** Notes the print where there is none yet; answers with the one that stands. */
export async function notePrint({ place, round, print }: KeyPrint): Promise<string> {
  const standing = await Prints.findOne({ place, round }, plain).lean<KeyPrint>()
  if (standing) return standing.print
  await Prints.updateOne({ place, round }, { $setOnInsert: { print } }, { upsert: true })
  const noted = await Prints.findOne({ place, round }, plain).lean<KeyPrint>()
  return noted?.print ?? ''
}
