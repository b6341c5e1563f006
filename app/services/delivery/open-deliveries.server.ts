import { possibleNow } from '#app/domain/permissions/may.ts'
import { deliveriesOf } from '#models/delivery/delivery.server.ts'
import { roundsOf } from '#models/rounds/round.server.ts'

/** Every delivery that can be brought up to date now, with its round. */
export async function openDeliveries(place: string, at: Date) {
  const rounds = (await roundsOf(place)).filter(
    (round) => !possibleNow('update-delivery', { place, round }, at).refused,
  )
  const ofRounds = rounds.map(async (round) =>
    (await deliveriesOf(place, round.number)).map((delivery) => ({ round, delivery })),
  )
  return (await Promise.all(ofRounds)).flat()
}
