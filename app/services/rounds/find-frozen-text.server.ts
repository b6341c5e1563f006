import { readRound } from '#models/rounds/round.server.ts'
import { findMunicipality } from '../places/find-municipality.server.ts'
import { fixedRules } from './show-rules.server.ts'

/** The text that was hashed when a round's vote opened; null where there is none. */
export async function findFrozenText(place: string, number: number): Promise<string | null> {
  if (!Number.isSafeInteger(number) || !(await findMunicipality(place))) return null
  const round = await readRound(place, number)
  return round ? ((await fixedRules(round))?.text ?? null) : null
}
