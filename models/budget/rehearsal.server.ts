import { Schema } from 'mongoose'
import { budgetRetention } from '#app/domain/budget/manifest.ts'
import type { Rehearsal } from '#app/domain/budget/rehearsal.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    year: { type: Number, required: true },
    kind: { type: String, required: true },
    reason: { type: String, default: '' },
    unit: { type: Number, required: true },
    file: { type: mixed, required: true },
    by: { type: mixed, required: true },
    at: { type: Date, required: true },
    until: { type: Date, required: true },
    state: { type: String, required: true },
    refused: { type: mixed, default: null },
    choices: { type: mixed, required: true },
    remembered: { type: Boolean, default: false },
    reading: { type: mixed, default: null },
    findings: { type: [mixed], required: true },
  },
  { collection: 'budget-rehearsals', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index({ place: 1, 'file.hash': 1 })

const Rehearsals = defineModel<Rehearsal>(
  'BudgetRehearsal',
  schema,
  budgetRetention['budget-rehearsals'],
)

type Key = Pick<Rehearsal, 'place' | 'number'>

export async function insertRehearsal(tx: Transaction, entry: Rehearsal): Promise<void> {
  await Rehearsals.create([entry], { session: tx })
}

export function readRehearsal(
  tx: Transaction | null,
  { place, number }: Key,
): Promise<Rehearsal | null> {
  return Rehearsals.findOne({ place, number }, plain).session(tx).lean<Rehearsal>()
}

/** Those that are under way, the latest first. */
export function rehearsalsOf(place: string, at: Date): Promise<Rehearsal[]> {
  return Rehearsals.find({ place, until: { $gt: at } }, { ...plain, reading: 0, findings: 0 })
    .sort({ number: -1 })
    .lean<Rehearsal[]>()
}

/** What was found out about a file; false where it waits for that no more. */
export async function finishRehearsal(
  { place, number }: Key,
  found: Partial<Rehearsal>,
): Promise<boolean> {
  const set = await Rehearsals.updateOne({ place, number, state: 'reading' }, { $set: found })
  return set.matchedCount === 1
}

/** Lets a file be read again as somebody says that its tables are to be read; false where it stands otherwise by now. */
export async function readAgain(
  tx: Transaction,
  { place, number, state }: Pick<Rehearsal, 'place' | 'number' | 'state'>,
  said: Pick<Rehearsal, 'choices' | 'unit'>,
): Promise<boolean> {
  const reading = { state: 'reading', refused: null, remembered: false } as const
  const again: Partial<Rehearsal> = { ...said, ...reading }
  const seen = { place, number, state }
  const set = await Rehearsals.updateOne(seen, { $set: again }, { session: tx })
  return set.modifiedCount === 1
}

/** Forgets a rehearsal; false where it is gone already. */
export async function deleteRehearsal(
  tx: Transaction | null,
  { place, number }: Key,
): Promise<boolean> {
  const deleted = await Rehearsals.deleteOne({ place, number }).session(tx)
  return deleted.deletedCount === 1
}
