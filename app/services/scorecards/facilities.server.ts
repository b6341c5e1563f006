import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { calledIn, isActive, type ShownFacility } from '#app/domain/facilities/facility.ts'
import type { Language } from '#app/domain/language.ts'
import { accepted, refuse } from '#app/domain/outcome.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readFacility } from '#models/facilities/facility.server.ts'
import { facilitiesHere } from '../facilities/facilities-here.server.ts'
import type { Situation } from '../situation.ts'

type Here = Pick<Situation, 'place' | 'at'>

/** All facilities by their numbers, ended ones too: what was scored stays. */
export async function facilitiesByNumber(situation: Here): Promise<Map<number, ShownFacility>> {
  return new Map((await facilitiesHere(situation)).map((one) => [one.number, one]))
}

export async function facilityNumbered(situation: Here, number: number) {
  return (await facilitiesHere(situation)).find((one) => one.number === number) ?? null
}

export const titleOf = (language: Language, { name, kindFacts, villageName }: ShownFacility) =>
  calledIn(language, { name, kindName: kindFacts.name, villageName })

const closed = refuse('conflict', 'scorecard-facility-closed', {})

/** A facility that can be scored today. */
export async function facilityToScore(situation: Here, number: number) {
  const facility = await facilityNumbered(situation, number)
  if (!facility) return refuse('missing', 'not-here', {})
  return isActive(facility, dayOf(situation.at)) ? accepted(facility) : closed
}

/** What is asked of a facility that was there on the day of the meeting. */
export async function askedOf(tx: Transaction, situation: Here, number: number, on: Day) {
  const found = await readFacility(tx, situation.place, number)
  const shown = await facilityNumbered(situation, number)
  if (!found || !shown) return refuse('missing', 'not-here', {})
  if (!isActive(found, on)) return closed
  return accepted({ kind: found.kind, indicators: shown.kindFacts.questions })
}
