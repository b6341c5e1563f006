import { changedUnit } from '#app/domain/places/unit-entry.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { type Municipality, updateMunicipality } from '#models/places/municipality.server.ts'
import { putTerritories, territoriesIn } from '#models/places/territory.server.ts'

type Change = Partial<Pick<Municipality, 'name' | 'population' | 'adults' | 'office'>> & {
  centre?: { latitude: number; longitude: number } | null
}

/**
 * Changes a municipality and its unit in the register together: both say its name and its figures. A name that is
 * given up goes on being found.
 */
export async function writeMunicipality(
  tx: Transaction,
  { place, soate }: Pick<Municipality, 'place' | 'soate'>,
  { centre, ...change }: Change,
): Promise<void> {
  const entered = change.population !== undefined || change.adults !== undefined
  await updateMunicipality(tx, place, { ...change, ...(entered && { figuresGuessed: false }) })
  const unit = (await territoriesIn(tx, place)).find((one) => one.soate === soate)
  if (!unit) return
  const { name = unit.name, population = unit.population, adults = unit.adults } = change
  const { aliases, validFrom } = unit
  const entry = { name, aliases, validFrom, population, adults }
  await putTerritories(tx, [
    changedUnit(unit, { ...entry, centre: centre === undefined ? unit.centre : centre }),
  ])
}
