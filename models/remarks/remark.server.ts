import { Schema } from 'mongoose'
import type { Handling } from '#app/domain/remarks/answer.ts'
import { remarkRetention } from '#app/domain/remarks/manifest.ts'
import type { Remark, RemarkKey } from '#app/domain/remarks/remark.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const mixed = Schema.Types.Mixed

/** Remarks on lines of budgets, numbered in the chain of their year. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    year: { type: Number, required: true },
    number: { type: Number, required: true },
    source: { type: String, required: true },
    wish: { type: String, required: true },
    text: { type: String, required: true },
    line: { type: mixed, required: true },
    version: { type: Number, required: true },
    parts: { type: [Number], required: true },
    amount: { type: Number, default: null },
    wanted: { type: [mixed], required: true },
    by: { type: mixed, required: true },
    paper: { type: mixed, default: null },
    village: { type: Number, default: null },
    named: { type: Boolean, required: true },
    files: { type: [mixed], required: true },
    question: { type: mixed, default: null },
    at: { type: Date, required: true },
    duty: { type: mixed, required: true },
    answer: { type: mixed, default: null },
    word: { type: mixed, default: null },
    second: { type: mixed, default: null },
    settled: { type: mixed, default: null },
    hidden: { type: mixed, default: null },
    // By what a second sending is known; read by nobody. Null where the office took it in.
    sent: { type: String, default: null, select: false },
  },
  { collection: 'remarks', minimize: false },
)
  .index({ place: 1, year: 1, number: 1 }, { unique: true })
  .index(
    { place: 1, year: 1, sent: 1 },
    { unique: true, partialFilterExpression: { sent: { $type: 'string' } } },
  )
  .index({ place: 1, 'by.account': 1 })
  .index({ place: 1, 'files.id': 1 })

const Remarks = defineModel<Remark & { sent: string | null }>(
  'Remark',
  schema,
  remarkRetention.remarks,
)

const keyOf = ({ place, year, number }: RemarkKey) => ({ place, year, number })

/** Writes a remark with the next number of its year and returns that. */
export async function insertRemark(
  tx: Transaction,
  remark: Omit<Remark, 'number'>,
  sent: string | null = null,
): Promise<number> {
  const number = await nextNumber(tx, remark.place, `remarks ${remark.year}`)
  await Remarks.create([{ ...remark, number, sent }], { session: tx })
  return number
}

export function readRemark(tx: Transaction | null, key: RemarkKey): Promise<Remark | null> {
  return Remarks.findOne(keyOf(key), plain).session(tx).lean<Remark>()
}

/** The number of the remark that was sent in the same words; null for none. */
export async function numberSentAs(
  tx: Transaction | null,
  where: { place: string; year: number; sent: string },
): Promise<number | null> {
  const found = await Remarks.findOne(where, { _id: 0, number: 1 }).session(tx).lean<Remark>()
  return found?.number ?? null
}

/** How many remarks somebody has written on the drafts of a year. */
export function countRemarksBy(
  tx: Transaction,
  { place, year, account }: { place: string; year: number; account: string },
): Promise<number> {
  const own = { place, 'by.account': account, year, paper: null }
  return Remarks.countDocuments(own).session(tx).exec()
}

/** All remarks of a year in their order. */
export function remarksOf(place: string, year: number): Promise<Remark[]> {
  return Remarks.find({ place, year }, plain).sort({ number: 1 }).lean<Remark[]>()
}

/** What somebody wrote here; of papers the secretary who took them in is not the author. */
export function remarksBy(place: string, account: string): Promise<Remark[]> {
  return Remarks.find({ place, 'by.account': account, paper: null }, plain)
    .sort({ year: 1, number: 1 })
    .lean<Remark[]>()
}

/** What the office or the author adds to a remark; false where it no longer stands as it was seen. */
export async function handleRemark(
  tx: Transaction,
  seen: RemarkKey & Pick<Remark, 'answer' | 'word' | 'second' | 'settled'>,
  change: Partial<Handling>,
): Promise<boolean> {
  const stands = {
    ...keyOf(seen),
    'answer.at': seen.answer?.at ?? null,
    'word.at': seen.word?.at ?? null,
    'second.answer.at': seen.second?.answer?.at ?? null,
    'settled.at': seen.settled?.at ?? null,
  }
  const changed = await Remarks.updateOne(stands, { $set: change }, { session: tx })
  return changed.matchedCount === 1
}

/** What the database's own clock says: the one clock that replies are told by. */
export async function remarkClock(tx: Transaction, key: RemarkKey): Promise<Date> {
  // As a value: inside a comparison the embedded database answers wrongly.
  const [found] = await Remarks.aggregate<{ now: Date }>(
    [{ $match: keyOf(key) }, { $project: { _id: 0, now: '$$NOW' } }],
    { session: tx },
  )
  if (!found) throw new Error(`there is no remark ${key.number} of ${key.year} in ${key.place}`)
  return found.now
}

/** Remarks that wait for an answer, or for the second look, by the day that is due. */
export function waitingRemarks(
  place: string,
  year?: number,
  tx: Transaction | null = null,
): Promise<Remark[]> {
  const looks = { second: { $ne: null }, 'second.answer': null, settled: null }
  const waits = { $or: [{ answer: null }, looks] }
  const where = year === undefined ? { place } : { place, year }
  return Remarks.find({ ...where, ...waits }, plain)
    .session(tx)
    .sort({ year: 1, number: 1 })
    .lean<Remark[]>()
}

export async function setHidden(tx: Transaction, key: RemarkKey, hidden: Remark['hidden']) {
  await Remarks.updateOne(keyOf(key), { $set: { hidden } }, { session: tx })
}

/** The marks of those beside which a document lies. */
export function hiddenMarksBeside(place: string, file: string): Promise<Pick<Remark, 'hidden'>[]> {
  return Remarks.find({ place, 'files.id': file }, { _id: 0, hidden: 1 }).lean<
    Pick<Remark, 'hidden'>[]
  >()
}
