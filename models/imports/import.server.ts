import { Schema } from 'mongoose'
import type { Import } from '#app/domain/imports/import.ts'
import { importRetention } from '#app/domain/imports/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    kind: { type: String, required: true },
    option: { type: String, default: '' },
    file: { type: mixed, required: true },
    by: { type: mixed, required: true },
    at: { type: Date, required: true },
    until: { type: Date, required: true },
    state: { type: String, required: true },
    reason: { type: mixed, default: null },
    counts: { type: mixed, required: true },
    notes: { type: [mixed], required: true },
    rowsHash: { type: String, default: '' },
    contextHash: { type: String, default: '' },
    appliedAt: { type: Date, default: null },
  },
  { collection: 'imports', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index({ place: 1, kind: 1, 'file.hash': 1 })

const Imports = defineModel<Import>('Import', schema, importRetention.imports)

export async function insertImport(tx: Transaction, entry: Import): Promise<void> {
  await Imports.create([entry], { session: tx })
}

export function readImport(place: string, number: number): Promise<Import | null> {
  return Imports.findOne({ place, number }, plain).lean<Import>()
}

/** The same as it stands inside a transaction. */
export function readImportIn(
  tx: Transaction,
  place: string,
  number: number,
): Promise<Import | null> {
  return Imports.findOne({ place, number }, plain).session(tx).lean<Import>()
}

export type SameFile = Pick<Import, 'place' | 'kind' | 'option'> & { hash: string }

/** Every time the same file came for the same purpose, the latest first. */
export function importsOfFile({ place, kind, option, hash }: SameFile): Promise<Import[]> {
  return Imports.find({ place, kind, option, 'file.hash': hash }, plain)
    .sort({ number: -1 })
    .lean<Import[]>()
}

type Key = Pick<Import, 'place' | 'number'>

/** What was found out about a file; false where it waits for that no more. */
export async function finishReading(
  { place, number }: Key,
  found: Partial<Import>,
): Promise<boolean> {
  const set = await Imports.updateOne({ place, number, state: 'reading' }, { $set: found })
  return set.matchedCount === 1
}

export async function markApplied(
  tx: Transaction,
  { place, number }: Key,
  applied: Pick<Import, 'appliedAt' | 'until'>,
): Promise<void> {
  const set = { ...applied, state: 'applied' }
  await Imports.updateOne({ place, number }, { $set: set }, { session: tx })
}

export async function deleteImport({ place, number }: Key): Promise<void> {
  await Imports.deleteOne({ place, number })
}
