import type { PublishedVersion } from '#app/domain/budget/version.ts'
import {
  type Follow,
  type FollowOfLine,
  isOfLine,
  mostFollowed,
  whatOf,
} from '#app/domain/following/follow.ts'
import { addUpAmounts } from '#app/domain/remarks/amounts.ts'
import { lineFollower } from '#app/domain/remarks/became.ts'
import { type LinesThen, remarkLine } from '#app/domain/remarks/public-remark.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { followsOf, insertFollows } from '#models/following/follow.server.ts'
import {
  amountOf,
  type BudgetHere,
  budgetHere,
  budgetOf,
  nowOf,
  planIn,
} from '../remarks/budget-here.server.ts'
import type { Situation } from '../situation.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** A line that was followed last year: what it came to there, and what it is in the new year's first version. */
export type Carried = {
  from: FollowOfLine
  was: LinesThen
  is: LinesThen
  follows: readonly Follow[]
}

/**
 * Whoever followed lines of last year's budget follows what they are in the first version of the next one, by their
 * codes and what orders made of these. A line that the new year does not have, or has only in a wider one, is not
 * followed on.
 */
export async function carryFollows(
  tx: Transaction,
  where: Where,
  version: PublishedVersion,
): Promise<Carried[]> {
  const { place, year } = version
  const before = (await followsOf(tx, place, year - 1)).filter(isOfLine)
  if (before.length === 0) return []
  const last = await budgetHere(where, year - 1, tx)
  const next = last && (await budgetOf(where, [version], tx))
  if (!next) return []
  const into = followedInto(last, next)
  const taken = new Map<string, Set<string>>()
  const carried = before.flatMap((from): Carried[] => {
    const found = into(from)
    if (!found) return []
    const had = taken.get(from.account) ?? new Set()
    taken.set(from.account, had)
    const fresh = found.lines.filter((line) => had.size < mostFollowed && isNew(had, line))
    const follows = fresh.map((line) => ({
      ...{ place, year, account: from.account, what: whatOf(line), version: version.number },
      ...{ line: remarkLine(line), parts: line.parts.map(({ number }) => number), at: where.at },
    }))
    return follows.length > 0 ? [{ from, was: found.was, is: found.is, follows }] : []
  })
  await insertFollows(
    tx,
    carried.flatMap(({ follows }) => follows),
  )
  return carried
}

/** Two lines may have become one: it is followed once. */
function isNew(had: Set<string>, line: Parameters<typeof whatOf>[0]): boolean {
  const what = whatOf(line)
  if (had.has(what)) return false
  had.add(what)
  return true
}

/** Finds what the lines of one year's last plan are in another year's first. */
function followedInto(last: BudgetHere, next: BudgetHere) {
  const { lines, ...read } = planIn(next)
  const years = [
    { number: 1, madeFrom: null, lines: planIn(last).lines },
    { number: 2, madeFrom: null, lines },
  ]
  const became = lineFollower(years, { register: next.register, year: next.year })
  const then = nowOf(last)
  return (follow: FollowOfLine) => {
    const was = then(follow)
    const found = was.lines
      .map((line) => became({ line, parts: [], version: 1 }))
      .filter(({ fate }) => fate === 'same' || fate === 'moved')
    const whats = new Set(found.flatMap((one) => one.lines.map((line) => whatOf(line))))
    if (whats.size === 0) return null
    const here = lines.filter((line) => whats.has(whatOf(line)))
    const shown = here.map((line) => ({ ...remarkLine(line), amount: amountOf(line, read) }))
    const fate = found.every((one) => one.fate === 'same') ? 'same' : 'moved'
    const is: LinesThen = {
      ...{ fate, version: next.plan.number, lines: shown, amount: addUpAmounts(shown) },
    }
    return { was, is, lines: here }
  }
}
