import { Schema } from 'mongoose'
import type { LedgerHead } from '#app/domain/ledger/ledger-head.ts'
import { ledgerRetention } from '#app/domain/ledger/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const schema = new Schema(
  {
    place: { type: String, required: true },
    round: { type: Number, required: true },
    lines: { type: Number, required: true },
    codes: { type: Number, required: true },
    closes: { type: Date, required: true },
    origin: { type: String, default: null },
    publishedAt: { type: Date, default: null },
    closedDay: { type: String, default: null },
    state: { type: String, required: true },
    trouble: { type: String, default: null },
  },
  { collection: 'ledger-heads', versionKey: false },
).index({ place: 1, round: 1 }, { unique: true })

const Heads = defineModel<LedgerHead>('LedgerHead', schema, ledgerRetention['ledger-heads'])

export async function insertHead(tx: Transaction, head: LedgerHead): Promise<void> {
  await Heads.create([head], { session: tx })
}

/** Null for votes of before there was a ledger, and for those that were held elsewhere. */
export function readHead(place: string, round: number): Promise<LedgerHead | null> {
  return Heads.findOne({ place, round }, plain).lean<LedgerHead>()
}

/** Those that go on. */
export function growingLedgers(): Promise<LedgerHead[]> {
  return Heads.find({ state: { $ne: 'done' } }, plain).lean<LedgerHead[]>()
}

/** Changes a head that has still the lines it was read with; false where another hand was first. */
export async function moveHead(
  tx: Transaction | null,
  { place, round, lines }: LedgerHead,
  change: Partial<Omit<LedgerHead, 'place' | 'round'>>,
): Promise<boolean> {
  const moved = await Heads.updateOne({ place, round, lines }, { $set: change }).session(tx)
  return moved.matchedCount === 1
}
