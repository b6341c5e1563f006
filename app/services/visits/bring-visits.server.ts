import type { FacilityKind } from '#app/domain/facilities/kind.ts'
import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { VisitEntry } from '#app/domain/visits/visit.ts'
import { facilitiesHere } from '../facilities/facilities-here.server.ts'
import type { Situation } from '../situation.ts'
import { visitFacility } from './visit-facility.server.ts'

type Carried = {
  place: number | null
  entry(kind: Pick<FacilityKind, 'key' | 'facts'>): Promise<Outcome<VisitEntry>>
}
export type Brought = { place: number | null; number: number | null; refusal: Refusal | null }

/** Takes in what a phone carried, each record for itself: one that is refused holds up no other. */
export async function bringVisits(
  situation: Situation,
  records: readonly Carried[],
): Promise<Outcome<Brought[]>> {
  const { person, place, at } = situation
  const allowed = may(person, 'visit-facilities', { place }, at)
  if (allowed.refused) return allowed
  const brought: Brought[] = []
  for (const record of records) {
    const outcome = await bringOne({ ...situation, formKey: null }, record)
    brought.push(
      outcome.refused
        ? { place: record.place, number: null, refusal: outcome }
        : { place: record.place, number: outcome.value, refusal: null },
    )
  }
  return accepted(brought)
}

async function bringOne(situation: Situation, { place, entry }: Carried): Promise<Outcome<number>> {
  if (place === null) return refuse('input', 'visit-no-place', {})
  const facility = (await facilitiesHere(situation)).find(({ number }) => number === place)
  if (!facility) return refuse('missing', 'not-here', {})
  const found = await entry(facility.kindFacts)
  return found.refused ? found : visitFacility(situation, place, found.value)
}
