import { dayOf } from '#app/domain/calendar/day.ts'
import { type BuiltProject, builtProject, inOrderOfBuilding } from '#app/domain/delivery/built.ts'
import { lookOf } from '#app/domain/proposals/proposal-look.ts'
import { plainLook } from '#app/domain/rounds/project-look.ts'
import {
  allDeliveries,
  deliveriesNumbered,
  deliveriesOf,
} from '#models/delivery/delivery.server.ts'
import { proposalsIn } from '#models/proposals/proposal.server.ts'
import type { Situation } from '../situation.ts'

/** What became of the funded projects of a round whose result is published; empty before. */
export async function readBuilt(
  { place, at }: Pick<Situation, 'place' | 'at'>,
  round: number,
): Promise<BuiltProject[]> {
  const [deliveries, proposals] = await Promise.all([
    deliveriesOf(place, round),
    proposalsIn(place, round, ['funded']),
  ])
  const looks = new Map(proposals.map((proposal) => [proposal.number, lookOf(proposal)]))
  const today = dayOf(at)
  return inOrderOfBuilding(
    deliveries.map((delivery) =>
      builtProject(delivery, looks.get(delivery.proposal) ?? plainLook, today),
    ),
  )
}

/** How these projects stand, whichever round chose them. */
export async function readBuiltNumbered(
  { place, at }: Pick<Situation, 'place' | 'at'>,
  numbers: readonly number[],
): Promise<BuiltProject[]> {
  const today = dayOf(at)
  const deliveries = await deliveriesNumbered(place, numbers)
  return inOrderOfBuilding(deliveries.map((delivery) => builtProject(delivery, plainLook, today)))
}

/** All projects that money was given to, for somebody who chooses among them; the newest first. */
export async function projectsToChoose({ place }: Pick<Situation, 'place'>) {
  const deliveries = await allDeliveries(place)
  return deliveries
    .map(({ proposal, title, officeTitles, language }) => ({
      ...{ number: proposal, title, officeTitles, language },
    }))
    .toReversed()
}
