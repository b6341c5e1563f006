import { dayOf, dayPlus, daysBetween, instantOf } from '#app/domain/calendar/day.ts'
import { type Delivery, presentStage } from '#app/domain/delivery/delivery.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage } from '#app/domain/language.ts'
import { may, possibleNow } from '#app/domain/permissions/may.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { pathsOf } from '#app/paths.ts'
import { deliveriesOf } from '#models/delivery/delivery.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { roundsHere } from '../rounds/rounds-here.server.ts'
import type { Situation } from '../situation.ts'

/** Deliveries whose present stage should have been done: the clerk brings them up to date or says why. */
export const deliveryWork: Contribution = async (situation) => {
  const rounds = (await roundsHere(situation)).filter(
    (round) =>
      !possibleNow('update-delivery', { place: situation.place, round }, situation.at).refused,
  )
  return (await Promise.all(rounds.map((round) => workOf(round, situation)))).flat()
}

async function workOf(round: RoundHead, situation: Situation): Promise<WorkItem[]> {
  const { person, place, at, language } = situation
  const own = !may(person, 'update-delivery', { place, round }, at).refused
  const paths = pathsOf(language, place)
  const today = dayOf(at)
  return (await deliveriesOf(place, round.number)).flatMap((delivery): WorkItem[] => {
    const planned = plannedNow(delivery)
    if (!planned || planned >= today) return []
    const { proposal, title } = delivery
    return [
      {
        kind: 'late-delivery',
        given: { number: proposal, title, days: daysBetween(planned, today) },
        where: inLanguage(round.title, language),
        // A day's work is due when the day has ended.
        due: instantOf(dayPlus(planned, 1)),
        who: own ? 'you' : 'clerk',
        href: paths.updateDelivery(proposal),
      },
    ]
  })
}

/** The day by which the present stage should be done; null where it has none, or all is done. */
function plannedNow({ stages }: Pick<Delivery, 'stages'>) {
  const stage = presentStage(stages)
  return stage && stages[stage].planned
}
