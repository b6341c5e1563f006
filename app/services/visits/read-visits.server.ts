import { dayOf } from '#app/domain/calendar/day.ts'
import { calledIn, isActive, type ShownFacility } from '#app/domain/facilities/facility.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { type PlaceToVisit, type ShownVisit, toVisit } from '#app/domain/visits/pages.ts'
import type { Visit } from '#app/domain/visits/visit.ts'
import {
  readVisit,
  visitMarked,
  visitsAt,
  visitsBy,
  visitsOf,
} from '#models/visits/visit.server.ts'
import { facilitiesHere } from '../facilities/facilities-here.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'
import { monitorNumber } from './accounts.server.ts'

type Here = Pick<Situation, 'place' | 'at'>

function shownAs(visit: Visit, facilities: readonly ShownFacility[]): ShownVisit | null {
  const { account, mark: _, ...rest } = visit
  const about = facilities.find(({ number }) => number === visit.facility)
  return about ? { ...rest, about, monitor: monitorNumber(account) } : null
}

const allVisits = sharedBriefly((place) => visitsOf(place))

/** All visits of a municipality as everybody reads them, the latest first. */
export async function visitsHere(situation: Here): Promise<ShownVisit[]> {
  const [visits, facilities] = await Promise.all([allVisits(situation), facilitiesHere(situation)])
  return visits.flatMap((visit) => shownAs(visit, facilities) ?? [])
}

/** How many stand on the facility's own page. */
const latest = 3

/** The latest visits of a facility. */
export async function visitsOfFacility(
  { place }: Here,
  facility: ShownFacility,
): Promise<ShownVisit[]> {
  const visits = await visitsAt(place, facility.number, latest)
  return visits.flatMap((visit) => shownAs(visit, [facility]) ?? [])
}

/** One visit as everybody reads it. */
export async function showVisit(situation: Here, number: number): Promise<Outcome<ShownVisit>> {
  const [visit, facilities] = await Promise.all([
    readVisit(situation.place, number),
    facilitiesHere(situation),
  ])
  const shown = visit && shownAs(visit, facilities)
  return shown ? accepted(shown) : refuse('missing', 'not-here', {})
}

/** What is measured at a place that somebody went to; it may have been closed since. */
export async function measuredAt(situation: Situation, number: number) {
  const { person, place, at } = situation
  const allowed = may(person, 'visit-facilities', { place }, at)
  if (allowed.refused) return allowed
  const facility = (await facilitiesHere(situation)).find((one) => one.number === number)
  return facility ? accepted(facility.kindFacts) : refuse('missing', 'not-here', {})
}

/** What a visit's form needs. */
export async function openVisit(situation: Situation, number: number) {
  const { person, place, at, language } = situation
  const allowed = may(person, 'visit-facilities', { place }, at)
  if (allowed.refused) return allowed
  const facility = (await facilitiesHere(situation)).find((one) => one.number === number)
  if (!facility) return refuse('missing', 'not-here', {})
  if (!isActive(facility, dayOf(at))) return refuse('conflict', 'visit-facility-closed', {})
  const { name, kindFacts, villageName } = facility
  const title = calledIn(language, { name, kindName: kindFacts.name, villageName })
  const [last = null] = await visitsOfFacility(situation, facility)
  return accepted({ facility, title, last })
}

/** What a monitor's day is made of: where to go in the villages chosen, and what they have sent. */
export async function openMonitorDay(situation: Situation, villages: readonly number[]) {
  const { person, place, at } = situation
  const allowed = may(person, 'visit-facilities', { place }, at)
  if (allowed.refused) return allowed
  const all = await facilitiesHere(situation)
  const sent = await visitsBy(place, allowed.value.id)
  // The earliest first, so that the latest of a place is what stays.
  const last = new Map(
    (await allVisits(situation)).toReversed().map((one) => [one.facility, one.on]),
  )
  const known = new Map(
    all.flatMap(({ village, villageName }) =>
      village && villageName ? [[village, villageName] as const] : [],
    ),
  )
  return accepted({
    facilities: toVisit(all, villages, dayOf(at)).map(
      (one): PlaceToVisit => ({ ...one, last: last.get(one.number) ?? null }),
    ),
    villages: [...known]
      .map(([number, name]) => ({ number, name }))
      .sort((a, b) => a.number - b.number),
    sent: sent.flatMap((visit) => shownAs(visit, all) ?? []),
  })
}

/** Whether a visit that somebody sent has arrived, and what others measured at the same place in those days. */
export async function ownVisit(situation: Situation, mark: string) {
  const { person, place, at } = situation
  const allowed = may(person, 'visit-facilities', { place }, at)
  if (allowed.refused) return allowed
  const visit = await visitMarked(null, { place, account: allowed.value.id, mark })
  if (!visit) return refuse('missing', 'not-here', {})
  const facility = (await facilitiesHere(situation)).find(({ number }) => number === visit.facility)
  const shown = facility && shownAs(visit, [facility])
  if (!facility || !shown) return refuse('missing', 'not-here', {})
  const others = await visitsOfFacility(situation, facility)
  return accepted({ mark, visit: shown, others: others.filter((one) => isBeside(one, shown)) })
}

/** Another one's visit of the same place within a week: both stand, each with its time. */
const isBeside = (one: ShownVisit, own: ShownVisit) =>
  one.monitor !== own.monitor && Math.abs(Date.parse(one.on) - Date.parse(own.on)) <= 7 * 86_400_000
