import { type Day, dayOf, daysBetween } from '../calendar/day.ts'
import type { Improvement } from './improvement.ts'
import { isSettled } from './state.ts'

type Dated = Pick<Improvement, 'state' | 'due'>

/** By how many days it is late: its day has passed, and it is neither said to be done nor withdrawn. 0 where it is not. */
export const daysLate = ({ state, due }: Dated, today: Day): number =>
  isSettled(state) ? 0 : Math.max(0, daysBetween(due, today))

/** After so many days without a look at something overdue, those who lead are told that nobody reads it. */
const unreadDays = 14

/** For how many days nobody who may change it has opened or changed it. */
export function daysUnread(
  { opened, updated }: Pick<Improvement, 'opened' | 'updated'>,
  today: Day,
): number {
  const last = opened && opened > updated ? opened : updated
  return Math.max(0, daysBetween(dayOf(last), today))
}

/** It is overdue, and its owner has stopped reading. */
export const isNeglected = (
  one: Dated & Pick<Improvement, 'opened' | 'updated'>,
  today: Day,
): boolean => daysLate(one, today) > 0 && daysUnread(one, today) >= unreadDays

/** What presses comes first: the most overdue, then by their days, what is said to be done or withdrawn last. */
export function byUrgency(a: Dated & { number: number }, b: Dated & { number: number }): number {
  const settled = Number(isSettled(a.state)) - Number(isSettled(b.state))
  if (settled !== 0) return settled
  return a.due < b.due ? -1 : a.due > b.due ? 1 : a.number - b.number
}
