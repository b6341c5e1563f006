import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import { plannedNow } from '#app/domain/delivery/delivery.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { inLanguage } from '#app/domain/language.ts'
import { titleIn } from '#app/domain/words/office-title.ts'
import { pathsOf } from '#app/paths.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import { openDeliveries } from './open-deliveries.server.ts'

/** Deliveries whose present stage should have been done: the clerk brings them up to date or says why. */
export const deliveryWork: Contribution = async (situation) => {
  const { place, at, language } = situation
  const paths = pathsOf(language, place)
  const today = dayOf(at)
  return (await openDeliveries(situation)).flatMap(({ round, delivery }): WorkItem[] => {
    const planned = plannedNow(delivery.stages)?.planned
    if (!planned || planned >= today) return []
    const { proposal } = delivery
    const { title } = titleIn(language, delivery)
    return [
      {
        kind: 'late-delivery',
        given: { number: proposal, title },
        where: inLanguage(round.title, language),
        // A day's work is due when the day has ended.
        due: instantOf(dayPlus(planned, 1)),
        ...doneBy(situation, 'update-delivery', { place, round }),
        href: paths.updateDelivery(proposal),
      },
    ]
  })
}
