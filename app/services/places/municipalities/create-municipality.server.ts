import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import {
  checkNewMunicipality,
  type NewMunicipality,
  regionOf,
  unitOf,
} from '#app/domain/places/municipality-entry.ts'
import { country, placeId } from '#app/domain/places/place-id.ts'
import { demonstrationsAreOpen } from '#app/services/demonstrations.server.ts'
import { perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import {
  insertMunicipality,
  type Municipality,
  municipalitiesIn,
} from '#models/places/municipality.server.ts'
import { putTerritories, territoriesIn } from '#models/places/territory.server.ts'
import { checkInvited, type Invited, makeAdmin } from './invite-admin.server.ts'
import { doneForBoth } from './record-for-both.server.ts'

/**
 * Takes a municipality into the portal with its first admin, who is invited by a message to set a password. The
 * region comes from the country's register; the office's address and phone are its admin's to fill in.
 */
export async function createMunicipality(
  situation: Situation,
  entry: NewMunicipality,
  admin: Invited,
): Promise<Outcome<{ place: string }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'create-municipality', { place }, at)
  if (allowed.refused) return allowed
  if (entry.demonstration && !demonstrationsAreOpen())
    return refuseInput([fault('demonstration', 'demonstration-closed', {})])
  const contact = checkInvited(admin.login, entry.demonstration)
  try {
    return await perform(situation, async (tx) => {
      const register = await territoriesIn(tx, country)
      const faults = checkNewMunicipality(entry, register, await municipalitiesIn(tx))
      if (contact.refused) return refuseInput([...faults, ...contact.faults])
      if (faults.length > 0) return refuseInput(faults)
      const region = regionOf(entry.within, register)
      const municipality = municipalityOf(entry, region)
      await insertMunicipality(tx, municipality)
      await putTerritories(tx, [unitOf(entry)])
      const invited = { ...admin, contact: contact.value }
      const number = await makeAdmin(tx, situation, municipality.place, {
        ...invited,
        by: allowed.value.id,
      })
      const { name, population, adults } = entry
      const details = { name: name.ky, population, adults, number }
      const act = { action: 'municipality-created', details } as const
      return doneForBoth(tx, situation, entry.place, { place: entry.place }, act)
    })
  } catch (error) {
    if (isDuplicate(error, 'place')) return refuse('conflict', 'key-taken', {})
    throw error
  }
}

function municipalityOf(entry: NewMunicipality, region: Municipality['region']): Municipality {
  const { name, population, adults, demonstration } = entry
  return {
    ...{ name, region, population, adults, demonstration },
    place: placeId(entry.place),
    soate: entry.soate || entry.within,
    office: { name, phone: '', address: region },
    suspended: null,
  }
}
