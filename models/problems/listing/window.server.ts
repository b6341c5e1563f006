import mongoose, { Schema } from 'mongoose'
import {
  emptyWindow,
  followersIn,
  type ReportFacts,
  type ReportWindow,
  windowOf,
  withReport,
} from '#app/domain/problems/listing/window.ts'
import { problemRetention } from '#app/domain/problems/manifest.ts'
import { defineModel, plain } from '../../database/define-model.server.ts'
import type { Transaction } from '../../database/in-transaction.server.ts'

/** What lists find, count and order reports by, of a thousand of them a record. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    window: { type: Number, required: true },
    kinds: { type: [String], required: true },
    facts: { type: Buffer, required: true },
  },
  { collection: 'problem-windows' },
).index({ place: 1, window: 1 }, { unique: true })

type Entry = { place: string; window: number; kinds: string[]; facts: Buffer }
const Windows = defineModel<Entry>('ProblemWindow', schema, problemRetention['problem-windows'])

/** Read leanly, bytes come as the driver keeps them. */
type Kept = Omit<Entry, 'facts'> & { facts: mongoose.mongo.Binary | Buffer }
const read = ({ window, kinds, facts }: Kept): ReportWindow => ({
  ...{ window, kinds },
  facts: facts instanceof mongoose.mongo.Binary ? facts.buffer : facts,
})

/** All windows of a municipality, as many as it has, in one answer. */
export async function readWindows(place: string): Promise<ReportWindow[]> {
  const found = await Windows.find({ place }, plain).batchSize(1_000).lean<Kept[]>()
  return found.map(read)
}

const readWindow = (tx: Transaction, place: string, window: number) =>
  Windows.findOne({ place, window }, plain).session(tx).lean<Kept>()

/**
 * Writes the facts of a report that is new or was changed; who follows it is kept. False where the reports of the place
 * stand in no windows yet: those are made of all of them, the first time a list is asked for.
 */
export async function keepFacts(
  tx: Transaction,
  place: string,
  facts: Omit<ReportFacts, 'followers'>,
): Promise<boolean> {
  const { number } = facts
  const window = windowOf(number)
  const kept = await readWindow(tx, place, window)
  // The first report of a municipality begins its windows.
  if (!kept && number !== 1 && !(await Windows.exists({ place, window: 0 }).session(tx)))
    return false
  const before = kept ? read(kept) : emptyWindow(window)
  await write(tx, place, withReport(before, { ...facts, followers: followersIn(before, number) }))
  return true
}

/** One more follows it. */
export async function keepFollower(
  tx: Transaction,
  place: string,
  facts: Omit<ReportFacts, 'followers'>,
): Promise<void> {
  const kept = await readWindow(tx, place, windowOf(facts.number))
  if (!kept) return
  const before = read(kept)
  const followers = followersIn(before, facts.number) + 1
  await write(tx, place, withReport(before, { ...facts, followers }))
}

async function write(tx: Transaction, place: string, { window, kinds, facts }: ReportWindow) {
  const changed = { kinds: [...kinds], facts: Buffer.from(facts) }
  await Windows.updateOne({ place, window }, { $set: changed }, { session: tx, upsert: true })
}
