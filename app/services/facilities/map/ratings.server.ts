import { byVillage } from '#app/domain/ratings/by-village.ts'
import { facilityLines } from '../../ratings/read-ratings.server.ts'
import type { Situation } from '../../situation.ts'

/** The services that are there today with what residents say of each, and of each village's together. */
export async function ratedHere(situation: Pick<Situation, 'place' | 'at'>) {
  const lines = await facilityLines(situation)
  return { lines, rated: byVillage(lines) }
}
