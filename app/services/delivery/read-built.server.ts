import { dayOf } from '#app/domain/calendar/day.ts'
import { type BuiltProject, builtProject, inOrderOfBuilding } from '#app/domain/delivery/built.ts'
import { lookOf } from '#app/domain/proposals/proposal-look.ts'
import { plainLook } from '#app/domain/rounds/project-look.ts'
import { deliveriesOf } from '#models/delivery/delivery.server.ts'
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
