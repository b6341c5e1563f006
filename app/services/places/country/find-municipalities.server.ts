import type { InLanguages } from '#app/domain/language.ts'
import { findUnits, liesIn } from '#app/domain/places/find-units.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { allMunicipalities, type Municipality } from '#models/places/municipality.server.ts'
import { wholeRegister } from '#models/places/territory.server.ts'

export type FoundMunicipality = Municipality & {
  /** The village, raion or former aimak that the words met; null where they met the municipality's own name. */
  by: InLanguages | null
}

/** Municipalities by their own name, a village, a former name, their raion or oblast; all of them for no words. */
export async function findMunicipalities(query: string): Promise<FoundMunicipality[]> {
  const municipalities = await allMunicipalities()
  if (query.trim() === '') return municipalities.map((one) => ({ ...one, by: null }))
  const units = findUnits(query, await wholeRegister())
  return municipalities.flatMap((municipality) => {
    const met = units.filter((unit) => belongs(municipality, unit))
    const [first] = met
    if (!first) return []
    const own = met.some(({ soate }) => soate === municipality.soate)
    return [{ ...municipality, by: own ? null : first.name }]
  })
}

/** Units that a municipality keeps are its own, ended ones too; those of the country's register hold it. */
function belongs({ place, soate }: Municipality, unit: Territory): boolean {
  return unit.place === place || (unit.place === 'kg' && liesIn(soate, unit.soate))
}
