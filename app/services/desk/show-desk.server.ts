import type { Role } from '#app/domain/accounts/role.ts'
import { inOrder, type WorkItem } from '#app/domain/desk/work-item.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { accountsWith } from '#models/accounts/account.server.ts'
import type { Situation } from '../situation.ts'
import { contributions } from './contributions.server.ts'

export type Desk = {
  items: readonly WorkItem[]
  /** How many of them are the person's own. */
  yours: number
}

/** What is to be done in the office, the most pressing first: all of it, whoever has to do it. */
export async function showDesk(situation: Situation): Promise<Outcome<Desk>> {
  const { person, place, at } = situation
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const found = (await Promise.all(contributions.map((contribute) => contribute(situation)))).flat()
  const items = inOrder(await sayWhereNobodyIs(place, found))
  return accepted({ items, yours: items.filter(({ who }) => who === 'you').length })
}

/** Work of an office that no one holds is said to be nobody's, so that the admin can name somebody. */
async function sayWhereNobodyIs(place: string, items: readonly WorkItem[]): Promise<WorkItem[]> {
  const offices = [...new Set(items.map(({ who }) => who))].filter(
    (who): who is Role => who !== 'you' && who !== 'nobody',
  )
  const holders = await accountsWith(place, offices)
  const held = new Set(holders.flatMap(({ roles }) => roles))
  return items.map((item) =>
    item.who !== 'you' && item.who !== 'nobody' && !held.has(item.who)
      ? { ...item, who: 'nobody' }
      : item,
  )
}
