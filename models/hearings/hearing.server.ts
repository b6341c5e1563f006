import { Schema } from 'mongoose'
import type { Hearing } from '#app/domain/hearings/hearing.ts'
import { hearingRetention } from '#app/domain/hearings/manifest.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    budget: { type: mixed, default: null },
    title: { type: mixed, required: true },
    about: { type: mixed, required: true },
    agenda: { type: mixed, required: true },
    begins: { type: Date, required: true },
    ends: { type: Date, required: true },
    where: { type: mixed, required: true },
    point: { type: mixed, default: null },
    announced: { type: mixed, default: null },
    changes: { type: [mixed], required: true },
    calledOff: { type: mixed, default: null },
    attendance: { type: mixed, default: null },
    minutes: { type: mixed, default: null },
  },
  { collection: 'hearings', minimize: false },
).index({ place: 1, number: 1 }, { unique: true })

const Hearings = defineModel<Hearing>('Hearing', schema, hearingRetention.hearings)

/** Writes a new hearing and returns its number. */
export async function insertHearing(
  tx: Transaction,
  hearing: Omit<Hearing, 'number'>,
): Promise<number> {
  const number = await nextNumber(tx, hearing.place, 'hearing')
  await Hearings.create([{ ...hearing, number }], { session: tx })
  return number
}

/** Announced or not; what is not announced is the office's alone. */
export function readHearing(
  tx: Transaction | null,
  place: string,
  number: number,
): Promise<Hearing | null> {
  return Hearings.findOne({ place, number }, plain).session(tx).lean<Hearing>()
}

/** Whether a file is the signed copy of published minutes. */
export async function isSignedMinutes(place: string, file: string): Promise<boolean> {
  return (await Hearings.exists({ place, 'minutes.scan.id': file })) !== null
}

/** All hearings of a place, announced or not, by their number. */
export function hearingsOf(place: string): Promise<Hearing[]> {
  return Hearings.find({ place }, plain).sort({ number: 1 }).lean<Hearing[]>()
}

export async function changeHearing(
  tx: Transaction,
  { place, number }: Pick<Hearing, 'place' | 'number'>,
  change: Partial<Hearing>,
): Promise<void> {
  await Hearings.updateOne({ place, number }, { $set: change }, { session: tx })
}

export async function deleteHearing(
  tx: Transaction,
  { place, number }: Pick<Hearing, 'place' | 'number'>,
): Promise<void> {
  await Hearings.deleteOne({ place, number }, { session: tx })
}
