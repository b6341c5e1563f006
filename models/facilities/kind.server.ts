import { Schema } from 'mongoose'
import type { FacilityKind } from '#app/domain/facilities/kind.ts'
import { facilityRetention } from '#app/domain/facilities/manifest.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Kinds of services that a municipality keeps itself; what is shipped stands in the domain. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    key: { type: String, required: true },
    name: { type: mixed, required: true },
    sign: { type: String, required: true },
    questions: { type: [mixed], required: true },
    facts: { type: [mixed], required: true },
    tags: { type: [String], required: true },
    reportDays: { type: Number, required: true },
    offered: { type: Boolean, required: true },
  },
  { collection: 'facility-kinds', minimize: false },
).index({ place: 1, key: 1 }, { unique: true })

const Kinds = defineModel<FacilityKind & { place: string }>(
  'FacilityKind',
  schema,
  facilityRetention['facility-kinds'],
)

/** The kinds that a municipality keeps itself, in the order in which it wrote them. */
export function ownKinds(place: string, tx: Transaction | null = null): Promise<FacilityKind[]> {
  return Kinds.find({ place }, { ...plain, place: 0 })
    .session(tx)
    .sort({ _id: 1 })
    .lean<FacilityKind[]>()
}

/** Writes a kind in place of the one with its key. */
export async function putKind(tx: Transaction, place: string, kind: FacilityKind): Promise<void> {
  const filter = { place, key: kind.key }
  await Kinds.replaceOne(filter, { ...kind, place }, { upsert: true, session: tx })
}
