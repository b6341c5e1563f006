import { Schema } from 'mongoose'
import { ledgerRetention } from '#app/domain/ledger/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { timelessId } from '../database/timeless-id.server.ts'

/** What stands in the public ledger of a vote, a line each; none is ever changed, and none comes twice. */
const schema = new Schema(
  {
    _id: timelessId,
    place: { type: String, required: true },
    round: { type: Number, required: true },
    index: { type: Number, required: true },
    text: { type: String, required: true },
  },
  { collection: 'ledger-leaves', versionKey: false },
)
  .index({ place: 1, round: 1, index: 1 }, { unique: true })
  .index({ place: 1, round: 1, text: 1 }, { unique: true })

/** `index` from 0. */
export type LedgerLeaf = { place: string; round: number; index: number; text: string }

const Leaves = defineModel<LedgerLeaf & { _id: string }>(
  'LedgerLeaf',
  schema,
  ledgerRetention['ledger-leaves'],
)

type Which = Pick<LedgerLeaf, 'place' | 'round'>

/** Adds leaves behind the first `size` of them; a duplicate-key error says that another hand did, or that one comes twice. */
export async function appendLeaves(
  tx: Transaction,
  { place, round }: Which,
  size: number,
  texts: readonly string[],
): Promise<void> {
  const leaves = texts.map((text, at) => ({ place, round, index: size + at, text }))
  await Leaves.insertMany(leaves, { session: tx })
}

/** The leaves from a number on, before another. */
export async function leavesBetween({ place, round }: Which, from: number, before: number) {
  const leaves = await Leaves.find({ place, round, index: { $gte: from, $lt: before } }, plain)
    .sort({ index: 1 })
    .lean<LedgerLeaf[]>()
  return leaves.map(({ text }) => text)
}

/** Where a line stands; null where it does not. */
export async function leafIndex({ place, round }: Which, text: string): Promise<number | null> {
  const leaf = await Leaves.findOne({ place, round, text }, plain).lean<LedgerLeaf>()
  return leaf?.index ?? null
}
