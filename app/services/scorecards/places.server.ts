import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'

/** Who issues a paper. */
type Office = { name: InLanguages; region: InLanguages }

export async function officeOf(place: string): Promise<Outcome<Office>> {
  const municipality = await readMunicipality(place)
  if (!municipality) return refuse('missing', 'not-here', {})
  return accepted({ name: municipality.office.name, region: municipality.region })
}
