import { type Municipality, readMunicipality } from '#models/places/municipality.server.ts'

/** The municipality of an address, or null; keys are letters, figures and hyphens only. */
export async function findMunicipality(place: string): Promise<Municipality | null> {
  return /^[a-z0-9-]{2,60}$/.test(place) ? readMunicipality(place) : null
}
