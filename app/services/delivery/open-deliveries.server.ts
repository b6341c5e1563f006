import { possibleNow } from '#app/domain/permissions/may.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { deliveriesOf } from '#models/delivery/delivery.server.ts'

/** Every delivery of these rounds that can be brought up to date now, with its round. */
export async function openDeliveries(place: string, all: readonly RoundHead[], at: Date) {
  const rounds = all.filter(
    (round) => !possibleNow('update-delivery', { place, round }, at).refused,
  )
  const ofRounds = rounds.map(async (round) =>
    (await deliveriesOf(place, round.number)).map((delivery) => ({ round, delivery })),
  )
  return (await Promise.all(ofRounds)).flat()
}
