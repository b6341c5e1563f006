import { Schema } from 'mongoose'
import { commissionRetention } from '#app/domain/commission/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

/** What a commission brought back of a vote: first to be signed, then taken in. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    hash: { type: String, required: true },
    text: { type: String, required: true },
    takenIn: { type: Boolean, required: true },
  },
  { collection: 'opened-ballots' },
).index({ place: 1, round: 1, hash: 1 }, { unique: true })

type Opened = {
  place: string
  round: number
  /** SHA-256 of the file, which stands in the act on paper. */
  hash: string
  text: string
  /** Two persons took it in: from there on it is what is counted. */
  takenIn: boolean
}

const Files = defineModel<Opened>('OpenedBallots', schema, commissionRetention['opened-ballots'])

/** The same file again changes nothing. */
export async function keepOpenedFile({ place, round, hash, text }: Omit<Opened, 'takenIn'>) {
  const first = { $setOnInsert: { text, takenIn: false } }
  await Files.updateOne({ place, round, hash }, first, { upsert: true })
}

export function readOpenedFile(
  tx: Transaction | null,
  { place, round, hash }: Pick<Opened, 'place' | 'round' | 'hash'>,
): Promise<Opened | null> {
  return Files.findOne({ place, round, hash }, plain).session(tx).lean<Opened>()
}

/** The file that two persons took in; null before. */
export function readTakenIn(
  tx: Transaction | null,
  place: string,
  round: number,
): Promise<Opened | null> {
  return Files.findOne({ place, round, takenIn: true }, plain).session(tx).lean<Opened>()
}

export async function takeInFile(
  tx: Transaction,
  { place, round, hash }: Pick<Opened, 'place' | 'round' | 'hash'>,
) {
  await Files.updateOne({ place, round, hash }, { $set: { takenIn: true } }, { session: tx })
}
