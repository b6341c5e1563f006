import { placeId } from '#app/domain/places/place-id.ts'
import { findMunicipality } from '../places/find-municipality.server.ts'
import { municipalityHere } from '../places/municipality-here.server.ts'
import type { Situation } from '../situation.ts'

/** How many people live in the municipality of a page; 0 where nobody knows, or it is only a guess. */
export async function peopleHere(situation: Situation): Promise<number> {
  const here = await municipalityHere(situation)
  return here && !here.figuresGuessed ? here.population : 0
}

/** What papers and files of a budget say of the municipality; null where there is none of that name. */
export async function headHere(place: string) {
  const found = await findMunicipality(place)
  if (!found) return null
  const { name, region, office, soate } = found
  return { place: found.place, name, region, office, soate }
}

/** Where and when a command of a kept act happens. */
export const whereOf = (place: string, at: Date): Pick<Situation, 'place' | 'at'> => ({
  place: placeId(place),
  at,
})
