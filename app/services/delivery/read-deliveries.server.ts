import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { deliveriesOf } from '#models/delivery/delivery.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { villagesOf } from '../places/villages-of.server.ts'
import type { Situation } from '../situation.ts'

export type DeliveriesFound = {
  round: number
  title: InLanguages
  deliveries: Delivery[]
  villages: Readonly<Record<number, string>>
}

/** How the funded projects of a round stand. */
export async function readDeliveries(
  { place, language }: Situation,
  number: number,
): Promise<Outcome<DeliveriesFound>> {
  const [round, deliveries, villages] = await Promise.all([
    readRound(place, number),
    deliveriesOf(place, number),
    villagesOf(place),
  ])
  if (!round) return refuse('missing', 'not-here', {})
  const names = villages.map((village) => [village.number, inLanguage(village.name, language)])
  const { title } = round
  return accepted({ round: number, title, deliveries, villages: Object.fromEntries(names) })
}
