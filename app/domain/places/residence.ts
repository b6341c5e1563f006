import type { Day } from '../calendar/day.ts'
import { standingFor, type Village, validOn } from './territory.ts'

/**
 * The villages that somebody may live in whose village has this number: that one while it stands, else what it became,
 * however often that was merged or divided since; all that stand where it was given up.
 */
export function villagesFor(number: number, villages: readonly Village[], today: Day): Village[] {
  const own = villages.find((village) => village.number === number)
  // An end that is announced counts already: whoever is asked today need not be asked again on the day.
  const day = own?.validTo && own.validTo > today ? own.validTo : today
  const known = new Map(villages.map((village) => [village.soate, village]))
  const codes = own ? standingFor(own.soate, known, day).map(({ soate }) => soate) : []
  const found = villages.filter(({ soate }) => codes.includes(soate))
  return found.length > 0 ? found : villages.filter((village) => validOn(village, day))
}
