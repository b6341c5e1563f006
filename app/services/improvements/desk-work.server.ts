import { dayOf, dayPlus, daysBetween, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { saidDoneBy } from '#app/domain/improvements/check-improvement.ts'
import { daysLate, daysUnread, isNeglected } from '#app/domain/improvements/clock.ts'
import type { Improvement } from '#app/domain/improvements/improvement.ts'
import { improvementPermissions } from '#app/domain/improvements/permissions.ts'
import { isSettled } from '#app/domain/improvements/state.ts'
import { pathsOf } from '#app/paths.ts'
import { improvementsOf } from '#models/improvements/improvement.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import type { Situation } from '../situation.ts'

/** What is agreed comes onto the desk so many days before it is due. */
const ahead = 14
/** What is said to be done is looked at again within so many days. */
const recheckDays = 14

/** What is agreed and comes due, what waits for a second look, and for those who lead what is overdue. */
export const improvementWork: Contribution = async (situation) => {
  const all = await improvementsOf(situation.place)
  return all.flatMap((one) => workOf(one, situation))
}

/** By whom: monitors too, who have no desk of the office and find it on their own day. */
function lookedAtBy(situation: Situation, one: Improvement): Pick<WorkItem, 'who' | 'others'> {
  const { place } = situation
  const by = doneBy(situation, 'recheck-improvement', { place, decidedBy: saidDoneBy(one) })
  if (!by.others) return by
  const offices = improvementPermissions['recheck-improvement'].who
  return { who: 'monitor', others: { ...by.others, offices } }
}

// A day's work is due when the day has ended.
const until = (day: Improvement['due']) => instantOf(dayPlus(day, 1))

function workOf(one: Improvement, situation: Situation): WorkItem[] {
  const { number, title, due, state, updated } = one
  const { place, at, language } = situation
  const paths = pathsOf(language, place)
  const given = { number, title }
  const today = dayOf(at)
  const here = { where: null, href: paths.officeImprovement(number) }
  if (state === 'done')
    return [
      {
        ...{ kind: 'improvement-recheck', given, where: null },
        due: until(dayPlus(dayOf(updated), recheckDays)),
        ...lookedAtBy(situation, one),
        href: paths.recheckImprovement(number),
      },
    ]
  if (isSettled(state) || daysBetween(today, due) > ahead) return []
  const owed: WorkItem = {
    ...{ kind: 'improvement-due', given, due: until(due), ...here },
    ...doneBy(situation, 'change-improvement', { place }),
  }
  if (daysLate(one, today) === 0) return [owed]
  const leads = doneBy(situation, 'oversee-improvements', { place })
  const overdue: WorkItem = isNeglected(one, today)
    ? {
        ...{ kind: 'improvement-neglected', due: until(due), ...here, ...leads },
        given: { ...given, days: daysUnread(one, today) },
      }
    : { kind: 'improvement-overdue', given, due: until(due), ...here, ...leads }
  return [owed, overdue]
}
