import type { InLanguages } from '#app/domain/language.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { checkFigures, type MunicipalityEntry } from '#app/domain/places/municipality-entry.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'
import { doneForBoth } from './record-for-both.server.ts'
import { writeMunicipality } from './write-municipality.server.ts'

/** The platform corrects a municipality's names and figures. */
export async function changeMunicipality(
  situation: Situation,
  { municipality: asked, ...entry }: MunicipalityEntry & { municipality: string },
): Promise<Outcome<{ place: string }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'change-municipality', { place }, at)
  if (allowed.refused) return allowed
  const municipality = await readMunicipality(asked)
  if (!municipality) return refuse('missing', 'not-here', {})
  const faults = checkFigures(entry)
  if (faults.length > 0) return refuseInput(faults)
  return perform(situation, async (tx) => {
    await writeMunicipality(tx, municipality, entry)
    const { name, population, adults } = entry
    const details = { name: name.ky, population, adults }
    const act = { action: 'municipality-changed', details } as const
    return doneForBoth(tx, situation, municipality.place, { place: municipality.place }, act)
  })
}

/** What a municipality's own admin writes of it. */
export type OwnEntry = {
  population: number
  adults: number
  centre: { latitude: number; longitude: number } | null
  office: { name: InLanguages; phone: string; address: InLanguages }
}

/** A municipality's admin keeps its figures, its centre, and how its office is reached. */
export async function changeOwnMunicipality(
  situation: Situation,
  entry: OwnEntry,
): Promise<Outcome<{ place: string }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'change-own-municipality', { place }, at)
  if (allowed.refused) return allowed
  const municipality = await readMunicipality(place)
  if (!municipality) return refuse('missing', 'not-here', {})
  const faults = checkFigures(entry)
  if (faults.length > 0) return refuseInput(faults)
  return perform(situation, async (tx) => {
    await writeMunicipality(tx, municipality, entry)
    const { population, adults } = entry
    const details = { population, adults }
    return done({ place }, 'municipality-changed', `municipality/${place}`, details)
  })
}
