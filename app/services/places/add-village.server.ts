import { changesBetween } from '#app/domain/changes.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Territory } from '#app/domain/places/territory.ts'
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

/** Takes a village into the register, with the next number of the municipality. */
export async function addVillage(
  situation: Situation,
  { soate, ...entry }: UnitEntry & { soate: string },
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
    const number = Math.max(0, ...all.map((unit) => unit.number ?? 0)) + 1
    const village = changedUnit(blank(place, soate, number, municipality.soate), entry)
    await putTerritories(tx, [village])
    return done({ soate }, 'village-added', `territory/${soate}`, {
      number,
      name: entry.name.ky,
      ...changesBetween({}, entry),
    })
  })
}

function blank(place: string, soate: string, number: number, parent: string): Territory {
  return {
    ...{ place, soate, number, parent },
    kind: 'village',
    name: { ky: '' },
    aliases: [],
    validFrom: null,
    validTo: null,
    predecessors: [],
    successors: [],
    population: null,
    adults: null,
    centre: null,
    outline: null,
  }
}
