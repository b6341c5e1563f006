import { dayOf } from '#app/domain/calendar/day.ts'
import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { type DeliveryLine, deliveryLine, inOrderOfWork } from '#app/domain/delivery/office-line.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse, whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { allDeliveries, deliveriesOf } from '#models/delivery/delivery.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { villagesOf } from '../places/villages-of.server.ts'
import { roundsHere } from '../rounds/rounds-here.server.ts'
import type { Situation } from '../situation.ts'

export type DeliveriesFound = {
  round: number
  title: InLanguages
  deliveries: Delivery[]
  villages: ReadonlyMap<number, InLanguages>
}

/** How the funded projects of a round stand. */
export async function readDeliveries(
  { place }: Situation,
  number: number,
): Promise<Outcome<DeliveriesFound>> {
  const [round, deliveries, villages] = await Promise.all([
    readRound(place, number),
    deliveriesOf(place, number),
    villagesOf(place),
  ])
  if (!round) return refuse('missing', 'not-here', {})
  const { title } = round
  return accepted({ round: number, title, deliveries, villages: namesOf(villages) })
}

/** The same as the rows of a list, each with the name of its village and the day it is looked at. */
export async function listDeliveries(situation: Situation, number: number) {
  const found = await readDeliveries(situation, number)
  const today = dayOf(situation.at)
  return whenAccepted(found, ({ round, title, deliveries, villages }) => ({
    ...{ round, title },
    rows: deliveries.map((delivery) => ({
      ...delivery,
      villageName: nameOf(villages, delivery.village),
      today,
    })),
  }))
}

/** Every funded project of the municipality, in the order in which a clerk takes them up. */
export async function listOfficeDeliveries(situation: Situation): Promise<Outcome<DeliveryLine[]>> {
  const { person, place, at } = situation
  const allowed = may(person, 'update-delivery', { place }, at)
  if (allowed.refused) return allowed
  const [deliveries, rounds, villages] = await Promise.all([
    allDeliveries(place),
    roundsHere(situation),
    villagesOf(place),
  ])
  const titles = new Map(rounds.map(({ number, title }) => [number, title]))
  const names = namesOf(villages)
  const lines = deliveries.map((delivery) =>
    deliveryLine(
      delivery,
      {
        roundTitle: titles.get(delivery.round) ?? { ky: '' },
        villageName: nameOf(names, delivery.village),
      },
      dayOf(at),
    ),
  )
  return accepted(inOrderOfWork(lines))
}

type Names = ReadonlyMap<number, InLanguages>

const namesOf = (villages: readonly { number: number; name: InLanguages }[]): Names =>
  new Map(villages.map(({ number, name }) => [number, name]))

const nameOf = (names: Names, village: number | null) =>
  village === null ? null : (names.get(village) ?? null)
