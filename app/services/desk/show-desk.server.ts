import { dueIn, inOrder, type WorkItem } from '#app/domain/desk/work-item.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '../situation.ts'
import { contributions } from './contributions.server.ts'

export type Desk = {
  items: readonly WorkItem[]
  figures: { today: number; overdue: number; second: number; week: number }
}

/** What is to be done in the office, the most pressing first. */
export async function showDesk(situation: Situation): Promise<Outcome<Desk>> {
  const { person, place, at } = situation
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const found = await Promise.all(contributions.map((contribute) => contribute(situation)))
  const items = inOrder(found.flat())
  const within = (from: number, to: number) =>
    items.filter(({ due }) => due && dueIn(due, at) >= from && dueIn(due, at) <= to).length
  return accepted({
    items,
    figures: {
      today: within(0, 0),
      overdue: within(Number.NEGATIVE_INFINITY, -1),
      second: items.filter(({ kind }) => kind === 'sign-act').length,
      week: within(0, 6),
    },
  })
}
