import { Schema } from 'mongoose'
import type { ClassEntry } from '#app/domain/classifications/entry.ts'
import { classificationRetention } from '#app/domain/classifications/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

type Kept = ClassEntry & { place: string }

const mixed = Schema.Types.Mixed

/** Codes that a municipality keeps itself; what is shipped stands in the domain. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    kind: { type: String, required: true },
    code: { type: String, required: true },
    name: { type: mixed, required: true },
    plain: { type: mixed, default: null },
    words: { type: [String], required: true },
    parent: { type: String, default: null },
    validFrom: { type: String, default: null },
    validTo: { type: String, default: null },
    successors: { type: [String], required: true },
    flow: { type: String, default: null },
    origin: { type: String, required: true },
  },
  { collection: 'classifications', minimize: false },
).index({ place: 1, kind: 1, code: 1, validFrom: 1 }, { unique: true })

const Entries = defineModel<Kept>('ClassEntry', schema, classificationRetention.classifications)

const withoutPlace = { ...plain, place: 0 } as const

/** The codes that a municipality keeps itself, ended ones too. */
export function ownEntries(place: string): Promise<ClassEntry[]> {
  return Entries.find({ place }, withoutPlace).sort({ kind: 1, code: 1 }).lean<ClassEntry[]>()
}

/** The same as it stands inside a transaction. */
export function ownEntriesIn(tx: Transaction, place: string): Promise<ClassEntry[]> {
  return Entries.find({ place }, withoutPlace)
    .session(tx)
    .sort({ kind: 1, code: 1 })
    .lean<ClassEntry[]>()
}

/** Writes codes, replacing those that began on the same day. */
export async function putEntries(tx: Transaction, place: string, entries: readonly ClassEntry[]) {
  if (entries.length === 0) return
  await Entries.bulkWrite(
    entries.map((entry) => ({
      replaceOne: {
        filter: { place, kind: entry.kind, code: entry.code, validFrom: entry.validFrom },
        replacement: { ...entry, place },
        upsert: true,
      },
    })),
    { session: tx },
  )
}
