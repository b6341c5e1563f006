import { dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { may } from '#app/domain/permissions/may.ts'
import { pathsOf } from '#app/paths.ts'
import { repliesOf } from '#models/ratings/reply.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { facilitiesHere } from '../facilities/facilities-here.server.ts'

/** Replies that residents wait for. */
export const ratingWork: Contribution = async (situation) => {
  const { person, place, at, language } = situation
  const own = !may(person, 'reply-to-ratings', { place }, at).refused
  const open = (await repliesOf(place)).filter(({ text }) => text === null)
  if (open.length === 0) return []
  const facilities = await facilitiesHere(situation)
  return open.flatMap(({ facility: number, due }): WorkItem[] => {
    const found = facilities.find((one) => one.number === number)
    if (!found) return []
    const { name, kindFacts, villageName } = found
    return [
      {
        kind: 'rating-reply',
        given: {
          number,
          name: calledIn(language, { name, kindName: kindFacts.name, villageName }),
        },
        where: null,
        // A day's work is due when the day has ended.
        due: instantOf(dayPlus(due, 1)),
        who: own ? 'you' : 'clerk',
        href: own ? pathsOf(language, place).facilityReply(number) : null,
      },
    ]
  })
}
