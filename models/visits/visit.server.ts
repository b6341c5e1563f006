import { Schema } from 'mongoose'
import { visitRetention } from '#app/domain/visits/manifest.ts'
import type { Visit } from '#app/domain/visits/visit.ts'
import { nextNumbers } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Visits of monitors. One that is sent twice bears the same mark, and the index keeps one of it. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    facility: { type: Number, required: true },
    kind: { type: String, required: true },
    account: { type: String, required: true },
    mark: { type: String, required: true },
    on: { type: String, required: true },
    at: { type: Date, required: true },
    clock: { type: mixed, default: null },
    facts: { type: mixed, required: true },
    checks: { type: mixed, required: true },
    words: { type: String, default: '' },
    photos: { type: [mixed], required: true },
    presence: { type: String, default: null },
    collected: { type: Boolean, required: true },
  },
  { collection: 'visits', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index({ place: 1, account: 1, mark: 1 }, { unique: true })
  .index({ place: 1, facility: 1, on: 1 })
  .index({ place: 1, 'photos.id': 1 })

const Visits = defineModel<Visit>('Visit', schema, visitRetention.visits)

/** Writes visits of one municipality with the next numbers; answers the first of them. */
export async function insertVisits(
  tx: Transaction,
  place: string,
  visits: readonly Omit<Visit, 'place' | 'number'>[],
): Promise<number> {
  const first = await nextNumbers(tx, place, 'visit', visits.length)
  const numbered = visits.map((visit, at) => ({ ...visit, place, number: first + at }))
  await Visits.insertMany(numbered, { session: tx })
  return first
}

/** By which visits are known when they come again. */
export async function visitMarks(place: string, tx: Transaction | null): Promise<string[]> {
  const found = await Visits.find({ place }, { _id: 0, mark: 1 }).session(tx).lean()
  return found.map(({ mark }) => mark).sort()
}

export async function putVisit(tx: Transaction | null, visit: Visit): Promise<void> {
  await Visits.create([visit], tx ? { session: tx } : {})
}

/** The visit that somebody marked so; null where it never arrived. */
export function visitMarked(
  tx: Transaction | null,
  { place, account, mark }: Pick<Visit, 'place' | 'account' | 'mark'>,
): Promise<Visit | null> {
  return Visits.findOne({ place, account, mark }, plain).session(tx).lean<Visit>()
}

export function readVisit(place: string, number: number): Promise<Visit | null> {
  return Visits.findOne({ place, number }, plain).lean<Visit>()
}

/** All visits of a municipality, the latest first. */
export function visitsOf(place: string): Promise<Visit[]> {
  return Visits.find({ place }, plain).sort({ on: -1, number: -1 }).lean<Visit[]>()
}

/** The latest visits of one facility. */
export function visitsAt(place: string, facility: number, most: number): Promise<Visit[]> {
  return Visits.find({ place, facility }, plain)
    .sort({ on: -1, number: -1 })
    .limit(most)
    .lean<Visit[]>()
}

/** What somebody visited. */
export function visitsBy(place: string, account: string): Promise<Visit[]> {
  return Visits.find({ place, account }, plain).sort({ on: -1, number: -1 }).lean<Visit[]>()
}

/** Whether a photo lies beside a visit. */
export async function isBesideVisit(place: string, photo: string): Promise<boolean> {
  return (await Visits.exists({ place, 'photos.id': photo })) !== null
}
