import { type FollowKey, mostFollowed, whatOf } from '#app/domain/following/follow.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { LineAsked } from '#app/domain/remarks/check-remark.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { countFollows, deleteFollow, insertFollow } from '#models/following/follow.server.ts'
import { done, perform } from '../perform.server.ts'
import { budgetHere } from '../remarks/budget-here.server.ts'
import { lineIn } from '../remarks/write-remark.server.ts'
import type { Situation } from '../situation.ts'

/** Follows a line of a year's budget, or all of it where no line is named; to follow it twice changes nothing. */
export async function followBudget(
  situation: Situation,
  { year, line: asked }: { year: number; line: LineAsked | null },
): Promise<Outcome<FollowKey>> {
  const { person, place, at } = situation
  const what = whatOf(asked)
  try {
    return await perform(situation, async (tx) => {
      const allowed = may(person, 'follow-budget', { place }, at)
      if (allowed.refused) return allowed
      const account = allowed.value.id
      const budget = await budgetHere(situation, year, tx)
      const line = asked && budget && lineIn(budget, asked)
      if (!budget || (asked && !line)) return refuse('missing', 'not-here', {})
      const max = mostFollowed
      if ((await countFollows(tx, { place, year, account })) >= max)
        return refuse('conflict', 'followed-too-many', { max })
      await insertFollow(tx, {
        ...{ place, year, account, what, at },
        line: line && remarkLine(line),
        version: budget.plan.number,
        parts: line ? line.parts.map(({ number }) => number) : [],
      })
      return done({ year, what }, 'budget-followed', `budget/${year}`)
    })
  } catch (error) {
    if (isDuplicate(error, 'what')) return { refused: false, value: { year, what } }
    throw error
  }
}

/** Ends it. */
export function stopFollowing(
  situation: Situation,
  { year, what }: FollowKey,
): Promise<Outcome<FollowKey>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'follow-budget', { place }, at)
    if (allowed.refused) return allowed
    const account = allowed.value.id
    if (!(await deleteFollow(tx, { place, account, year, what })))
      return refuse('conflict', 'stands-otherwise', {})
    return done({ year, what }, 'budget-unfollowed', `budget/${year}`)
  })
}
