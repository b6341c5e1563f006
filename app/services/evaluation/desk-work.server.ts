import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage } from '#app/domain/language.ts'
import { pathsOf } from '#app/paths.ts'
import type { Contribution } from '../desk/contribution.ts'
import { roundsHere } from '../rounds/rounds-here.server.ts'
import { allItems } from './read-desk.server.ts'

/** Checks that the person was given, and what nobody has been given yet. */
export const checkWork: Contribution = async (situation) => {
  const { person, place, at, language } = situation
  const roles = person?.roles ?? []
  if (!roles.some((role) => role === 'evaluator' || role === 'clerk')) return []
  const paths = pathsOf(language, place)
  const [items, rounds] = await Promise.all([allItems(place, dayOf(at)), roundsHere(situation)])
  const titles = new Map(rounds.map(({ number, title }) => [number, inLanguage(title, language)]))
  const work = items.flatMap(({ number, title, round, waits, assignee, due }): WorkItem[] => {
    const [given, href] = [{ number, title }, paths.check(number)]
    if (waits !== 'check' || assignee?.account !== person?.id) return []
    // A day's work is due when the day has ended.
    const ends = due && instantOf(dayPlus(due, 1))
    const where = titles.get(round) ?? null
    return [{ kind: 'check-proposal', given, where, due: ends, who: 'you', href }]
  })
  const count = items.filter(({ waits }) => waits === 'assignment').length
  const unassigned: WorkItem = {
    ...{ kind: 'assign-checks', given: { count }, where: null, due: null },
    ...{ who: roles.includes('clerk') ? 'you' : 'clerk', href: paths.checks },
  }
  return count === 0 ? work : [...work, unassigned]
}
