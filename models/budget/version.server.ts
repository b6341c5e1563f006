import { Schema } from 'mongoose'
import { budgetRetention } from '#app/domain/budget/manifest.ts'
import type { Reading } from '#app/domain/budget/rehearsal.ts'
import type { BudgetVersion, PublishedVersion } from '#app/domain/budget/version.ts'
import type { ClassEntry } from '#app/domain/classifications/entry.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    number: { type: Number, required: true },
    kind: { type: String, required: true },
    state: { type: String, required: true },
    basis: { type: Number, default: null },
    reason: { type: mixed, default: null },
    unit: { type: Number, required: true },
    file: { type: mixed, default: null },
    revision: { type: Number, required: true },
    lastLine: { type: Number },
    findings: { type: [mixed], required: true },
    departures: { type: [mixed], default: undefined },
    resolution: { type: mixed },
    hash: { type: String, default: null },
    hashForm: { type: Number },
    publishedAt: { type: Date, default: null },
    begunAt: { type: Date, required: true },
    begunBy: { type: mixed, required: true },
    reading: { type: mixed, default: null },
    names: { type: mixed, default: null },
  },
  { collection: 'budget-versions', minimize: false },
)
  .index({ place: 1, year: 1, number: 1 }, { unique: true })
  .index({ place: 1, 'file.hash': 1 })

type Kept = BudgetVersion & {
  reading: Reading | null
  /** The codes by which it was named when it was published; absent in older records. */
  names?: readonly ClassEntry[] | null
}

const Versions = defineModel<Kept>('BudgetVersion', schema, budgetRetention['budget-versions'])

/** Without what is large: what its file was understood as (`readReading`), and its names (`readNames`). */
const withoutReading = { ...plain, reading: 0, names: 0 } as const

/** By which a version is named. */
export type VersionKey = Pick<BudgetVersion, 'place' | 'year' | 'number'>

const keyOf = ({ place, year, number }: VersionKey) => ({ place, year, number })

/** Writes a new version of a year's chain and returns its number. */
export async function insertVersion(
  tx: Transaction,
  version: Omit<BudgetVersion, 'number'>,
  reading: Reading | null = null,
): Promise<number> {
  const number = await nextNumber(tx, version.place, `budget ${version.year}`)
  await Versions.create([{ ...version, number, reading }], { session: tx })
  return number
}

/** The version, worked on or published; for the public: `readPublishedVersion`. */
export function readVersion(
  tx: Transaction | null,
  key: VersionKey,
): Promise<BudgetVersion | null> {
  return Versions.findOne(keyOf(key), withoutReading).session(tx).lean<BudgetVersion>()
}

/** What the file of a version was understood as; null where it was written on the page. */
export async function readReading(key: VersionKey): Promise<Reading | null> {
  const found = await Versions.findOne(keyOf(key), { _id: 0, reading: 1 }).lean<Kept>()
  return found?.reading ?? null
}

/** The codes by which a published version is named for good; null where it was published before they were kept. */
export async function readNames(key: VersionKey): Promise<readonly ClassEntry[] | null> {
  const found = await Versions.findOne(keyOf(key), { _id: 0, names: 1 }).lean<Kept>()
  return found?.names ?? null
}

/** All versions of a place, or of one of its years; the newest year first, in a year in their order. */
export function versionsOf(place: string, year?: number): Promise<BudgetVersion[]> {
  return Versions.find(year === undefined ? { place } : { place, year }, withoutReading)
    .sort({ year: -1, number: 1 })
    .lean<BudgetVersion[]>()
}

/** A plan of a year that is worked on, the first one begun; null where none is. */
export function openPlanOf(
  place: string,
  year: number,
  tx: Transaction | null = null,
): Promise<BudgetVersion | null> {
  const open = { place, year, state: 'working' as const, kind: { $ne: 'execution' as const } }
  return Versions.findOne(open, withoutReading)
    .sort({ number: 1 })
    .session(tx)
    .lean<BudgetVersion>()
}

export function readPublishedVersion(key: VersionKey): Promise<PublishedVersion | null> {
  const published = { ...keyOf(key), state: 'published' as const }
  return Versions.findOne(published, withoutReading).lean<PublishedVersion>()
}

/**
 * What everybody may read, the newest year first, in a year as they were published: a draft that was begun earlier may be
 * published later, and then it stands.
 */
export function publishedVersionsOf(
  place: string,
  year?: number,
  tx: Transaction | null = null,
): Promise<PublishedVersion[]> {
  const published = { place, state: 'published' as const, ...(year === undefined ? {} : { year }) }
  return Versions.find(published, withoutReading)
    .sort({ year: -1, publishedAt: 1, number: 1 })
    .session(tx)
    .lean<PublishedVersion[]>()
}

/** Versions that were made of the same file. */
export function versionsOfFile(place: string, hash: string): Promise<BudgetVersion[]> {
  return Versions.find({ place, 'file.hash': hash }, withoutReading).lean<BudgetVersion[]>()
}

/**
 * Changes a version that is worked on and still stands as it was seen (`revision`); false where somebody else changed
 * or published it.
 */
export async function changeVersion(
  tx: Transaction,
  seen: VersionKey & Pick<BudgetVersion, 'revision'>,
  change: Partial<Omit<Kept, 'place' | 'year' | 'number' | 'revision' | 'reading'>>,
): Promise<boolean> {
  const working = { ...keyOf(seen), state: 'working' as const, revision: seen.revision }
  const changed = await Versions.updateOne(
    working,
    { $set: change, $inc: { revision: 1 } },
    { session: tx },
  )
  return changed.modifiedCount === 1
}

/** Removes a version that was never published; false where it was, or is gone. */
export async function deleteVersion(tx: Transaction, key: VersionKey): Promise<boolean> {
  const deleted = await Versions.deleteOne({ ...keyOf(key), state: 'working' }, { session: tx })
  return deleted.deletedCount === 1
}
