import { changesBetween } from '#app/domain/changes.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import {
  changedUnit,
  checkEntry,
  isRenamed,
  type UnitEntry,
} from '#app/domain/places/unit-entry.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readMunicipality, updateMunicipality } from '#models/places/municipality.server.ts'
import { putTerritories, territoriesIn } from '#models/places/territory.server.ts'
import { done, perform } from '../perform.server.ts'
import { renewWords } from '../proposals/renew-words.server.ts'
import type { Situation } from '../situation.ts'
import { reasonOfChange } from './territory-reason.server.ts'

/** Renames a unit or corrects what the register says of it; a name that is given up stays findable. */
export async function changeUnit(
  situation: Situation,
  { soate, reason, ...entry }: UnitEntry & { soate: string; reason: string },
): Promise<Outcome<{ soate: string }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'change-territory', { place }, at)
  if (allowed.refused) return allowed
  return perform(situation, async (tx) => {
    const all = await territoriesIn(tx, place)
    const unit = all.find((one) => one.soate === soate)
    if (!unit) return refuse('missing', 'not-here', {})
    const faults = checkEntry(entry)
    if (faults.length > 0) return refuseInput(faults)
    const why = await reasonOfChange(situation, reason)
    if (why.refused) return why
    const changed = changedUnit(unit, entry)
    await putTerritories(tx, [changed])
    await keepMunicipality(tx, unit, entry)
    await renewWords(tx, place, all, [changed])
    const renamed = isRenamed(unit, entry)
    const details = { name: unit.name.ky, ...why.value, ...changesBetween(unit, changed) }
    const act = renamed ? 'territory-renamed' : 'territory-changed'
    return done({ soate }, act, `territory/${soate}`, details)
  })
}

/** The municipality's own unit says its name and figures: both places say the same. */
async function keepMunicipality(tx: Transaction, { place, soate }: Territory, entry: UnitEntry) {
  const municipality = await readMunicipality(place)
  if (municipality?.soate !== soate) return
  const { name, population, adults } = entry
  await updateMunicipality(tx, place, {
    name,
    population: population ?? municipality.population,
    adults: adults ?? municipality.adults,
  })
}
