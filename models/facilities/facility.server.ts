import { Schema } from 'mongoose'
import type { Facility } from '#app/domain/facilities/facility.ts'
import { facilityRetention } from '#app/domain/facilities/manifest.ts'
import { nextNumbers } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Facilities of local services, ended ones too. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    kind: { type: String, required: true },
    name: { type: mixed, default: null },
    village: { type: Number, default: null },
    landmark: { type: String, default: '' },
    point: { type: mixed, default: null },
    provider: { type: String, default: '' },
    standard: { type: String, default: '' },
    tariff: { type: String, default: '' },
    budgetCode: { type: String, default: '' },
    basis: { type: String, required: true },
    from: { type: String, default: null },
    until: { type: String, default: null },
    endReason: { type: String, default: '' },
    osm: { type: String, default: null },
  },
  { collection: 'facilities', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index(
    { place: 1, osm: 1 },
    { unique: true, partialFilterExpression: { osm: { $type: 'string' } } },
  )

const Facilities = defineModel<Facility>('Facility', schema, facilityRetention.facilities)

/** Between two batches others get their turn: unpacking all of a large register would hold them up. */
const readAtOnce = 2_000

/** Writes new facilities with the next numbers, in their order; answers with the first of them. */
export async function insertFacilities(
  tx: Transaction,
  place: string,
  facilities: readonly Omit<Facility, 'place' | 'number'>[],
): Promise<number> {
  const first = await nextNumbers(tx, place, 'facility', facilities.length)
  const numbered = facilities.map((one, at) => ({ ...one, place, number: first + at }))
  await Facilities.insertMany(numbered, { session: tx })
  return first
}

export function readFacility(
  tx: Transaction | null,
  place: string,
  number: number,
): Promise<Facility | null> {
  return Facilities.findOne({ place, number }, plain).session(tx).lean<Facility>()
}

export function facilitiesNumbered(place: string, numbers: readonly number[]): Promise<Facility[]> {
  if (numbers.length === 0) return Promise.resolve([])
  return Facilities.find({ place, number: { $in: [...numbers] } }, plain).lean<Facility[]>()
}

/** All facilities of a municipality in the order of their numbers, ended ones too. */
export function facilitiesOf(place: string, tx: Transaction | null = null): Promise<Facility[]> {
  return Facilities.find({ place }, plain)
    .session(tx)
    .sort({ number: 1 })
    .batchSize(readAtOnce)
    .lean<Facility[]>()
}

export async function changeFacility(
  tx: Transaction,
  { place, number }: Pick<Facility, 'place' | 'number'>,
  change: Partial<Facility>,
): Promise<void> {
  await Facilities.updateOne({ place, number }, { $set: change }, { session: tx })
}
