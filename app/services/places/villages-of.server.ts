import type { Village } from '#app/domain/places/territory.ts'
import { readVillages } from '#models/places/territory.server.ts'

/** The villages of a municipality in their number's order, for lists to choose from. */
export function villagesOf(place: string): Promise<Village[]> {
  return readVillages(place)
}
