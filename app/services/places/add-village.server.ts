import { changesBetween } from '#app/domain/changes.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import {
  changedUnit,
  checkCode,
  checkEntry,
  type UnitEntry,
} from '#app/domain/places/unit-entry.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'
import { putTerritories, territoriesIn } from '#models/places/territory.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { blankVillage } from './blank-village.ts'
import { reasonOfChange } from './territory-reason.server.ts'

/** Takes a village into the register, with the next number of the municipality. */
export async function addVillage(
  situation: Situation,
  { soate, reason, ...entry }: UnitEntry & { soate: string; reason: string },
): Promise<Outcome<{ soate: string }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'change-territory', { place }, at)
  if (allowed.refused) return allowed
  const municipality = await readMunicipality(place)
  if (!municipality) return refuse('missing', 'not-here', {})
  return perform(situation, async (tx) => {
    const all = await territoriesIn(tx, place)
    const faults = [...checkCode(soate, municipality.soate, all), ...checkEntry(entry)]
    if (faults.length > 0) return refuseInput(faults)
    const why = await reasonOfChange(situation, reason)
    if (why.refused) return why
    const number = Math.max(0, ...all.map((unit) => unit.number ?? 0)) + 1
    const village = changedUnit(blankVillage(place, soate, number, municipality.soate), entry)
    await putTerritories(tx, [village])
    return done({ soate }, 'village-added', `territory/${soate}`, {
      number,
      name: entry.name.ky,
      ...why.value,
      ...changesBetween({}, entry),
    })
  })
}
