import { readVillages, type Village } from '#models/village.server.ts'

/** The villages of a municipality in their number's order, for lists to choose from. */
export function villagesOf(place: string): Promise<Village[]> {
  return readVillages(place)
}
