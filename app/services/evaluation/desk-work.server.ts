import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { pathsOf } from '#app/paths.ts'
import type { Contribution } from '../desk/contribution.ts'
import { allItems } from './read-desk.server.ts'

/** Checks that the person was given, and what nobody has been given yet. */
export const checkWork: Contribution = async ({ person, place, at, language }) => {
  const roles = person?.roles ?? []
  if (!roles.some((role) => role === 'evaluator' || role === 'clerk')) return []
  const paths = pathsOf(language, place)
  const items = await allItems(place, dayOf(at))
  const work = items.flatMap(({ number, title, waits, assignee, due }): WorkItem[] => {
    const [given, href] = [{ number, title }, paths.check(number)]
    if (waits !== 'check' || assignee?.account !== person?.id) return []
    // A day's work is due when the day has ended.
    const ends = due && instantOf(dayPlus(due, 1))
    return [{ kind: 'check-proposal', given, due: ends, who: 'you', href }]
  })
  const count = items.filter(({ waits }) => waits === 'assignment').length
  const given = { count }
  return count === 0
    ? work
    : [...work, { kind: 'assign-checks', given, due: null, who: 'clerk', href: paths.checks }]
}
