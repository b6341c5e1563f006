import { dayOf } from '#app/domain/calendar/day.ts'
import { calledIn, isActive, type ShownFacility } from '#app/domain/facilities/facility.ts'
import type { Language } from '#app/domain/language.ts'
import { accepted, refuse } from '#app/domain/outcome.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readFacility } from '#models/facilities/facility.server.ts'
import { facilitiesHere } from '../facilities/facilities-here.server.ts'
import type { Situation } from '../situation.ts'

type Here = Pick<Situation, 'place' | 'at'>

/** All facilities by their numbers, ended ones too. */
export async function facilitiesByNumber(situation: Here): Promise<Map<number, ShownFacility>> {
  return new Map((await facilitiesHere(situation)).map((one) => [one.number, one]))
}

/** What a plan can be made for. */
export async function facilityToImprove(situation: Here, number: number) {
  const found = (await facilitiesHere(situation)).find((one) => one.number === number)
  return found ? accepted(found) : refuse('missing', 'not-here', {})
}

export const titleOf = (language: Language, { name, kindFacts, villageName }: ShownFacility) =>
  calledIn(language, { name, kindName: kindFacts.name, villageName })

/** Whether it is there today, as it stands in the database. */
export async function checkStanding(tx: Transaction, { place, at }: Here, number: number) {
  const found = await readFacility(tx, place, number)
  if (!found) return refuse('missing', 'not-here', {})
  return isActive(found, dayOf(at))
    ? accepted(found)
    : refuse('conflict', 'improvement-facility-closed', {})
}
