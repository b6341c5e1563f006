import { type Follow, isOfLine, whatOf } from '#app/domain/following/follow.ts'
import type { Followed } from '#app/domain/following/followed.ts'
import { type Occasion, occasionsOf } from '#app/domain/following/occasions.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { LineAsked } from '#app/domain/remarks/check-remark.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'
import { followsBy } from '#models/following/follow.server.ts'
import { remarksOf } from '#models/remarks/remark.server.ts'
import { budgetHere, nowOf } from '../remarks/budget-here.server.ts'
import { lineIn } from '../remarks/write-remark.server.ts'
import type { Situation } from '../situation.ts'

/** What somebody follows of budgets, the newest first, each with what its line is now. */
export async function myFollowing(situation: Situation): Promise<Followed[]> {
  const { person, place } = situation
  const mine = person ? await followsBy(place, person.id) : []
  const years = [...new Set(mine.map(({ year }) => year))]
  const budgets = new Map(
    await Promise.all(
      years.map(async (year) => {
        const budget = await budgetHere(situation, year)
        return [year, budget && nowOf(budget)] as const
      }),
    ),
  )
  return mine.map((one) => shown(one, budgets.get(one.year) ?? null))
}

/** The page on which one thing is followed or no longer followed. */
export type FollowPage = {
  year: number
  /** Null for all of the budget. */
  line: RemarkLine | null
  /** What of it is followed already: the same, or a line that became it. */
  followed: Followed | null
  /** What the reader will be written to about. */
  occasions: readonly Occasion[]
}

export async function openFollow(
  situation: Situation,
  { year, line: asked }: { year: number; line: LineAsked | null },
): Promise<Outcome<FollowPage>> {
  const { person, place, at } = situation
  const allowed = may(person, 'follow-budget', { place }, at)
  if (allowed.refused) return allowed
  const budget = await budgetHere(situation, year)
  if (!budget) return refuse('missing', 'not-here', {})
  const mine = (await followsBy(place, allowed.value.id)).filter((one) => one.year === year)
  const now = nowOf(budget)
  const what = whatOf(asked)
  const all = mine.map((one) => shown(one, now))
  const followed =
    all.find((one) => one.what === what) ??
    all.find((one) => asked && one.now?.lines.some((line) => whatOf(line) === what)) ??
    null
  const found = asked && lineIn(budget, asked)
  // What is followed can be ended where the budget has no such line any more.
  const line = found ? remarkLine(found) : (followed?.line ?? null)
  if (asked && !line) return refuse('missing', 'not-here', {})
  const [remarks, next] = await Promise.all([
    remarksOf(place, year),
    budgetHere(situation, year + 1),
  ])
  const waits = remarks.some((remark) => !remark.answer)
  const occasions = occasionsOf({
    ...{
      draft: isOpen({ plan: budget.plan, gate: null }),
      line: asked !== null,
      nextBegun: next !== null,
    },
    answersToCome: isOpen(budget) || waits,
  })
  return accepted({ year, line, followed, occasions })
}

function shown(follow: Follow, now: ReturnType<typeof nowOf> | null): Followed {
  const { year, what, line, at } = follow
  return { year, what, line, at, now: now && isOfLine(follow) ? now(follow) : null }
}
