import type { Day } from '#app/domain/calendar/day.ts'
import { listedFacts } from '#app/domain/problems/listing/listed.ts'
import type { ProblemsWanted } from '#app/domain/problems/listing/wanted.ts'
import type { Problem } from '#app/domain/problems/problem.ts'
import { plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'
import { Problems, problemsOf } from './problem.server.ts'

type Query = Record<string, unknown>

/** The query of what is wanted; words are found at the beginning of a word or as any form of it, a number as the report's. */
export function queryOf(place: string, wanted: ProblemsWanted, today: Day): Query {
  const { kind, village, state, overdue, words } = wanted
  return {
    place,
    ...(kind !== null && { kind }),
    ...(village !== null && { village }),
    ...(state !== null && { state }),
    ...(overdue && { 'listed.waits': { $gt: '', $lt: today } }),
    ...(words.length > 0 && {
      $and: words.map(({ prefix, stems, kinds, villages }) => ({
        $or: [
          // A range and no pattern: the embedded database finds nothing by a pattern in an index of lists.
          { 'listed.found': { $elemMatch: { $gte: prefix, $lt: `${prefix}\uffff` } } },
          ...(stems.length > 0 ? [{ 'listed.found': { $in: [...stems] } }] : []),
          ...(/^\d{1,9}$/.test(prefix) ? [{ number: Number(prefix) }] : []),
          ...(kinds.length > 0 ? [{ kind: { $in: [...kinds] } }] : []),
          ...(villages.length > 0 ? [{ village: { $in: [...villages] } }] : []),
        ],
      })),
    }),
  }
}

export const countProblems = (query: Query): Promise<number> => Problems.countDocuments(query)

/** A part of the list, ordered by number or by something kept beside the report, the newest first where that is equal. */
type Part = {
  query: Query
  by: 'number' | 'listed.waits' | 'listed.followers'
  down: boolean
  /** What is overdue is little: it is found by its day, and not looked for by numbers. */
  little?: boolean
}

/** The parts of which the list consists in its order: what is owed, what is followed, and behind it all others, newest first. */
function partsOf(query: Query, { order, down, overdue }: ProblemsWanted): Part[] {
  const newest: Part = { query, by: 'number', down: true, little: overdue }
  if (order === 'due') {
    const by = 'listed.waits'
    const owed: Part = { query: overdue ? query : { ...query, [by]: { $gt: '' } }, by, down }
    return overdue ? [owed] : [owed, { ...newest, query: { ...query, [by]: null } }]
  }
  if (order === 'followers') {
    const by = 'listed.followers'
    const followed: Part = { query: { ...query, [by]: { $gt: 0 } }, by, down }
    const others = { ...newest, query: { ...query, [by]: 0 } }
    return down ? [followed, others] : [others, followed]
  }
  return [{ ...newest, down }]
}

const sortOf = ({ by, down }: Part): Record<string, 1 | -1> =>
  by === 'number' ? { number: down ? -1 : 1 } : { [by]: down ? -1 : 1, number: -1 }

type Rows = { skip: number; limit: number; total: number; last: number }

/** Some of what is wanted, in its order. `total` is how many that are altogether, `last` the newest number here. */
export async function someProblems(
  query: Query,
  wanted: ProblemsWanted,
  { skip, limit, total, last }: Rows,
): Promise<Problem[]> {
  const found: Problem[] = []
  const parts = partsOf(query, wanted)
  let [before, left] = [skip, total]
  for (const [at, part] of parts.entries()) {
    const count = at === parts.length - 1 ? left : await countProblems(part.query)
    left -= count
    const wish = Math.min(limit - found.length, count - before)
    if (wish > 0)
      found.push(...(await rowsOf(part, { skip: before, limit: wish, total: count, last })))
    before = Math.max(0, before - count)
  }
  return found
}

/** As many as one reads at once whatever they are: fewer are not looked for by their numbers. */
const few = 200

function rowsOf(part: Part, rows: Rows): Promise<Problem[]> {
  if (part.by === 'number' && !part.little && rows.total > few) return byNumber(part, rows)
  return Problems.find(part.query, plain)
    .sort(sortOf(part))
    .skip(rows.skip)
    .limit(rows.limit)
    .lean<Problem[]>()
}

/**
 * By number, from whichever end is nearer, and of no more numbers than such a page spans: a database that first reads all
 * that fits and then takes thirty of it reads as little as one that walks its index.
 */
async function byNumber({ query, down }: Part, { skip, limit, total, last }: Rows) {
  if (total === last) return ofAll(query, { down, skip, limit, last })
  const fromEnd = skip + limit / 2 > total / 2
  const before = fromEnd ? total - skip - limit : skip
  const falling = down !== fromEnd
  let span = Math.ceil(((before + limit) * last * 1.2) / total) + limit
  for (;;) {
    const number = falling ? { $gt: last - span } : { $lte: span }
    const found = await Problems.find({ ...query, number }, plain)
      .sort({ number: falling ? -1 : 1 })
      .skip(before)
      .limit(limit)
      .lean<Problem[]>()
    if (found.length === limit || span >= last) return fromEnd ? found.reverse() : found
    span *= 4
  }
}

/** Where nothing is left out, the numbers of a page are known. */
async function ofAll(
  query: Query,
  { down, skip, limit, last }: Omit<Rows, 'total'> & { down: boolean },
): Promise<Problem[]> {
  const first = down ? last - skip - limit + 1 : skip + 1
  return Problems.find({ ...query, number: { $gte: first, $lt: first + limit } }, plain)
    .sort({ number: down ? -1 : 1 })
    .lean<Problem[]>()
}

const readAtOnce = 500

/** All that is wanted, in its order, read a little at a time: a list of any length never lies in memory. */
export async function* eachProblem(
  query: Query,
  wanted: ProblemsWanted,
): AsyncGenerator<Problem[]> {
  for (const part of partsOf(query, wanted)) {
    let some: Problem[] = []
    const cursor = Problems.find(part.query, plain)
      .sort(sortOf(part))
      .batchSize(readAtOnce)
      .lean<Problem>()
      .cursor()
    for await (const problem of cursor) {
      some.push(problem)
      if (some.length < readAtOnce) continue
      yield some
      some = []
    }
    if (some.length > 0) yield some
  }
}

export const hasProblems = async (place: string): Promise<boolean> =>
  (await Problems.exists({ place })) !== null

/** Makes what is kept beside each report anew; for reports that were written without it. */
export async function keepListed(
  tx: Transaction,
  place: string,
  followers: ReadonlyMap<number, number>,
) {
  const all = await problemsOf(place, tx)
  await Problems.bulkWrite(
    all.map((problem) => ({
      updateOne: {
        filter: { place, number: problem.number },
        update: { $set: { listed: keptBeside(problem, followers.get(problem.number) ?? 0) } },
      },
    })),
    { session: tx },
  )
  return all
}

/** What is kept beside a report that so many follow. */
export const keptBeside = (problem: Problem, followers: number) => ({
  ...listedFacts(problem),
  followers,
})
