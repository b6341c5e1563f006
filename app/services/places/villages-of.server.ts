import { dayOf } from '#app/domain/calendar/day.ts'
import { type Village, validOn } from '#app/domain/places/territory.ts'
import { readVillages } from '#models/places/territory.server.ts'

/** The villages of a municipality in their number's order, ended ones too: for naming what refers to them. */
export function villagesOf(place: string): Promise<Village[]> {
  return readVillages(place)
}

/** The villages that stand at an instant, for lists to choose from. */
export async function villagesOn(place: string, at: Date): Promise<Village[]> {
  const today = dayOf(at)
  return (await readVillages(place)).filter((village) => validOn(village, today))
}
