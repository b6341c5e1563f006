import { Schema } from 'mongoose'
import { type ListedFacts, listedFacts } from '#app/domain/problems/listing/listed.ts'
import { problemRetention } from '#app/domain/problems/manifest.ts'
import type { Problem } from '#app/domain/problems/problem.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { keepTotals, recount } from './totals.server.ts'

const mixed = Schema.Types.Mixed

/** Reports of problems, numbered in their municipality. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    kind: { type: String, required: true },
    village: { type: Number, default: null },
    landmark: { type: String, default: '' },
    point: { type: mixed, default: null },
    private: { type: Boolean, required: true },
    title: { type: String, default: '' },
    words: { type: String, default: '' },
    photos: { type: [mixed], required: true },
    source: { type: String, required: true },
    language: { type: String, required: true },
    sender: { type: mixed, required: true },
    named: { type: Boolean, required: true },
    media: { type: String, default: null },
    key: { type: String, default: null },
    at: { type: Date, required: true },
    due: { type: String, required: true },
    state: { type: String, required: true },
    steps: { type: [mixed], required: true },
    updated: { type: Date, required: true },
    hidden: { type: mixed, default: null },
    cleaned: { type: Date, default: null },
    // By what a second sending is known; read by nobody.
    sent: { type: String, required: true, select: false },
    // By what lists find and order it: the day that is waited for, its words, how many follow it.
    listed: { type: mixed, required: true, select: false },
  },
  { collection: 'problems', minimize: false },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index({ place: 1, sent: 1 }, { unique: true })
  .index(
    { place: 1, key: 1 },
    { unique: true, partialFilterExpression: { key: { $type: 'string' } } },
  )
  .index({ place: 1, 'sender.account': 1 })
  .index({ place: 1, 'photos.id': 1 })
  .index({ place: 1, updated: 1 })
  // Each way in which a list is narrowed or put in order.
  .index({ place: 1, kind: 1, number: 1 })
  .index({ place: 1, village: 1, number: 1 })
  .index({ place: 1, state: 1, number: 1 })
  .index({ place: 1, kind: 1, village: 1, number: 1 })
  .index({ place: 1, kind: 1, state: 1, number: 1 })
  .index({ place: 1, village: 1, state: 1, number: 1 })
  .index({ place: 1, kind: 1, village: 1, state: 1, number: 1 })
  .index({ place: 1, 'listed.waits': 1, number: -1 })
  .index({ place: 1, kind: 1, 'listed.waits': 1, number: -1 })
  .index({ place: 1, village: 1, 'listed.waits': 1, number: -1 })
  .index({ place: 1, 'listed.followers': -1, number: -1 })
  .index({ place: 1, 'listed.found': 1 })
  .index({ place: 1, 'steps.same': 1 })

type Beside = ListedFacts & { followers: number }
export const Problems = defineModel<Problem & { sent: string; listed: Beside }>(
  'Problem',
  schema,
  problemRetention.problems,
)

type Key = Pick<Problem, 'place' | 'number'>
const keyOf = ({ place, number }: Key) => ({ place, number })

/** Writes a report with the next number and returns that; one sent before is a duplicate-key error of `sent`. */
export async function insertProblem(
  tx: Transaction,
  problem: Omit<Problem, 'number'>,
  sent: string,
): Promise<number> {
  const number = await nextNumber(tx, problem.place, 'problem')
  const whole = { ...problem, number }
  const listed: Beside = { ...listedFacts(whole), followers: 0 }
  await Problems.create([{ ...whole, sent, listed }], { session: tx })
  // The first of a municipality begins its totals.
  if (number === 1) await keepTotals(tx, problem.place, {})
  await recount(tx, problem.place, null, problem)
  return number
}

export function readProblem(tx: Transaction | null, key: Key): Promise<Problem | null> {
  return Problems.findOne(keyOf(key), plain).session(tx).lean<Problem>()
}

export function readProblemBy(place: string, key: string): Promise<Problem | null> {
  return Problems.findOne({ place, key }, plain).lean<Problem>()
}

/** The number of the report that was sent in the same words; null for none. */
export async function problemSentAs(
  tx: Transaction | null,
  place: string,
  sent: string,
): Promise<number | null> {
  const found = await Problems.findOne({ place, sent }, { _id: 0, number: 1 })
    .session(tx)
    .lean<Problem>()
  return found?.number ?? null
}

/** One more follows it. */
export async function countFollower(tx: Transaction, key: Key): Promise<void> {
  await Problems.updateOne(keyOf(key), { $inc: { 'listed.followers': 1 } }, { session: tx })
}

/** All reports of a municipality, the newest first: for making anew what lists are found by, and for tests. */
export function problemsOf(place: string, tx: Transaction | null = null): Promise<Problem[]> {
  return Problems.find({ place }, plain).session(tx).sort({ number: -1 }).lean<Problem[]>()
}

/** Which reports a program asks for; null and an empty list narrow nothing. */
export type ProblemFilter = {
  numbers: readonly number[] | null
  kinds: readonly string[]
  states: readonly Problem['state'][] | null
  from: Date | null
  to: Date | null
  changedFrom: Date | null
  changedTo: Date | null
}

const between = (from: Date | null, to: Date | null) =>
  from || to ? { ...(from && { $gte: from }), ...(to && { $lte: to }) } : null

/** A page of them: the newest first, or in the order in which they changed where that is asked for. */
export function findProblems(
  place: string,
  { numbers, kinds, states, from, to, changedFrom, changedTo }: ProblemFilter,
  { skip, limit }: { skip: number; limit: number },
): Promise<Problem[]> {
  const [sent, changed] = [between(from, to), between(changedFrom, changedTo)]
  const wanted = numbers
    ? { number: { $in: [...numbers] } }
    : {
        ...(kinds.length > 0 && { kind: { $in: [...kinds] } }),
        ...(states && { state: { $in: [...states] } }),
        ...(sent && { at: sent }),
        ...(changed && { updated: changed }),
      }
  return Problems.find({ place, ...wanted }, plain)
    .sort(changed && !numbers ? { updated: 1, number: 1 } : { number: -1 })
    .skip(skip)
    .limit(limit)
    .lean<Problem[]>()
}

/** What somebody sent with an account. */
export function problemsBy(place: string, account: string): Promise<Problem[]> {
  return Problems.find({ place, 'sender.account': account }, plain)
    .sort({ number: -1 })
    .lean<Problem[]>()
}

/** Writes a change; false where somebody changed it since it was read. */
export async function changeProblem(
  tx: Transaction,
  seen: Problem,
  change: Partial<Problem>,
): Promise<boolean> {
  const stands = { ...keyOf(seen), updated: seen.updated }
  const is = { ...seen, ...change }
  const { waits, found } = listedFacts(is)
  const beside = { 'listed.waits': waits, 'listed.found': found }
  const changed = await Problems.updateOne(
    stands,
    { $set: { ...change, ...beside } },
    { session: tx },
  )
  if (changed.matchedCount !== 1) return false
  await recount(tx, seen.place, seen, is)
  return true
}

/** The marks of those beside which a photo lies. */
export function hiddenMarksOf(place: string, photo: string): Promise<Pick<Problem, 'hidden'>[]> {
  return Problems.find({ place, 'photos.id': photo }, { _id: 0, hidden: 1 }).lean<
    Pick<Problem, 'hidden'>[]
  >()
}
