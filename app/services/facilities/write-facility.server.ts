import { changesBetween } from '#app/domain/changes.ts'
import { checkFacility } from '#app/domain/facilities/check-facility.ts'
import type { FacilityEntry } from '#app/domain/facilities/facility.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import {
  changeFacility as change,
  insertFacilities,
  readFacility,
} from '#models/facilities/facility.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { tellOfFacility } from './following.server.ts'
import { kindsIn } from './kinds-here.server.ts'
import { villagesStanding } from './places.server.ts'

/** Takes a facility into the register; answers with its number. */
export function addFacility(situation: Situation, entry: FacilityEntry): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'change-facilities', { place }, at)
    if (allowed.refused) return allowed
    const faults = checkFacility(entry, null, await known(tx, situation))
    if (faults.length > 0) return refuseInput(faults)
    const number = await insertFacilities(tx, place, [
      { ...entry, until: null, endReason: '', osm: null },
    ])
    await tellOfFacility(tx, situation, entry, { number, change: 'added' })
    return done(number, 'facility-added', `facility/${number}`, {
      kind: entry.kind,
      ...changesBetween({}, entry),
    })
  })
}

/** Corrects what the register says of a facility. */
export function changeFacility(
  situation: Situation,
  number: number,
  entry: FacilityEntry,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'change-facilities', { place }, at)
    if (allowed.refused) return allowed
    const before = await readFacility(tx, place, number)
    if (!before) return refuse('missing', 'not-here', {})
    if (before.until) return refuse('conflict', 'facility-has-ended', {})
    const faults = checkFacility(entry, before, await known(tx, situation))
    if (faults.length > 0) return refuseInput(faults)
    await change(tx, before, entry)
    await tellOfFacility(tx, situation, entry, { number, change: 'changed' })
    const changes = changesBetween(before, { ...before, ...entry })
    return done(number, 'facility-changed', `facility/${number}`, { kind: entry.kind, ...changes })
  })
}

/** The kinds, and the villages that stand. */
async function known(tx: Transaction, { place, at }: Situation) {
  return { kinds: await kindsIn(tx, place), villages: await villagesStanding(place, at) }
}
