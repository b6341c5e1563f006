import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage } from '#app/domain/language.ts'
import { may } from '#app/domain/permissions/may.ts'
import { pathsOf } from '#app/paths.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import { roundsHere } from '../rounds/rounds-here.server.ts'
import { allItems } from './read-desk.server.ts'

/** Checks that the person was given, and what nobody has been given yet. */
export const checkWork: Contribution = async (situation) => {
  const { person, place, at, language } = situation
  const roles = person?.roles ?? []
  const names = !may(person, 'manage-people', { place }, at).refused
  if (!names && !roles.some((role) => role === 'evaluator' || role === 'clerk')) return []
  const paths = pathsOf(language, place)
  const [items, rounds] = await Promise.all([allItems(situation, dayOf(at)), roundsHere(situation)])
  const titles = new Map(rounds.map(({ number, title }) => [number, inLanguage(title, language)]))
  const work = items.flatMap((item): WorkItem[] => {
    const { number, title, round, waits, assignee, due, cameBack } = item
    const given = { number, title }
    const again = cameBack?.account === person?.id ? cameBack : null
    const mine = assignee ? assignee.account === person?.id : again !== null
    if (!mine || (waits !== 'check' && !again)) return []
    // A day's work is due when the day has ended.
    const ends = due && instantOf(dayPlus(due, 1))
    const told = { where: titles.get(round) ?? null, due: ends, who: 'you' as const }
    if (!again) return [{ kind: 'check-proposal', given, ...told, href: paths.check(number) }]
    const { reason } = again
    return [
      {
        kind: 'judge-again',
        given: { ...given, reason },
        ...told,
        href: paths.checkAct(number, 'judge'),
      },
    ]
  })
  const count = items.filter(({ waits, cameBack }) => waits === 'assignment' && !cameBack).length
  const unassigned: WorkItem = {
    ...{ kind: 'assign-checks', given: { count }, where: null, due: null },
    ...doneBy(situation, 'assign-check', { place }),
    href: paths.checks,
  }
  return count === 0 ? work : [...work, unassigned]
}
