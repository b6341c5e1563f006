import { Schema } from 'mongoose'
import { ownFacts, wordsOf } from '#app/domain/problems/listing/listed.ts'
import { problemRetention } from '#app/domain/problems/manifest.ts'
import type { Problem } from '#app/domain/problems/problem.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { keepFacts, keepFollower } from './listing/window.server.ts'
import { keepWords } from './listing/word.server.ts'

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
    facility: { type: Number, default: null },
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
  .index({ place: 1, kind: 1, number: 1 })
  .index({ place: 1, kind: 1, village: 1, number: 1 })
  .index({ place: 1, state: 1, number: 1 })
  .index({ place: 1, 'steps.same': 1 })
  .index(
    { place: 1, facility: 1, number: 1 },
    { partialFilterExpression: { facility: { $type: 'number' } } },
  )

export const Problems = defineModel<Problem & { sent: string }>(
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
  await Problems.create([{ ...whole, sent }], { session: tx })
  await keepFindable(tx, null, whole)
  return number
}

/** Writes by what lists find a report that is new, or has become another than it was. */
async function keepFindable(tx: Transaction, was: Problem | null, is: Problem): Promise<void> {
  if (!(await keepFacts(tx, is.place, ownFacts(is)))) return
  await keepWords(tx, is, was ? wordsOf(was) : [], wordsOf(is))
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
export const countFollower = (tx: Transaction, problem: Problem): Promise<void> =>
  keepFollower(tx, problem.place, ownFacts(problem))

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
  const changed = await Problems.updateOne(stands, { $set: change }, { session: tx })
  if (changed.matchedCount !== 1) return false
  await keepFindable(tx, seen, { ...seen, ...change })
  return true
}

/** The marks of those beside which a photo lies. */
export function hiddenMarksOf(place: string, photo: string): Promise<Pick<Problem, 'hidden'>[]> {
  return Problems.find({ place, 'photos.id': photo }, { _id: 0, hidden: 1 }).lean<
    Pick<Problem, 'hidden'>[]
  >()
}

export const hasProblems = async (place: string): Promise<boolean> =>
  (await Problems.exists({ place })) !== null

/** Takes away what earlier portals kept inside each report for lists. */
export async function forgetListed(tx: Transaction, place: string): Promise<void> {
  await Problems.updateMany({ place }, { $unset: { listed: 1 } }, { session: tx, strict: false })
}
