import { possibleNow } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { deliveriesOf } from '#models/delivery/delivery.server.ts'
import { roundsHere } from '../rounds/rounds-here.server.ts'

/** Every delivery that can be brought up to date now, with its round. */
export async function openDeliveries(asked: Pick<Situation, 'place' | 'at' | 'memory'>) {
  const { place, at } = asked
  const rounds = (await roundsHere(asked)).filter(
    (round) => !possibleNow('update-delivery', { place, round }, at).refused,
  )
  const ofRounds = rounds.map(async (round) =>
    (await deliveriesOf(place, round.number)).map((delivery) => ({ round, delivery })),
  )
  return (await Promise.all(ofRounds)).flat()
}
