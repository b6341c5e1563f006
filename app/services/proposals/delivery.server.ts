import type { Day } from '#app/domain/calendar/day.ts'
import { presentStage } from '#app/domain/delivery/delivery.ts'
import { readDelivery } from '#models/delivery/delivery.server.ts'

/** What a proposal's page says of its delivery: that it is followed on a page of its own, and the day it was opened. */
export type Followed = { openedOn: Day | null }

/** Null where there is nothing to follow: it was not chosen, or its election came from elsewhere. */
export async function followedOf(place: string, proposal: number): Promise<Followed | null> {
  const delivery = await readDelivery(place, proposal)
  if (!delivery) return null
  const { stages } = delivery
  return { openedOn: presentStage(stages) === null ? stages.opening.actual : null }
}
