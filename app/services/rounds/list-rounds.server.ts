import type { RoundLine } from '#app/domain/rounds/overview.ts'
import { roundsOf } from '#models/rounds/round.server.ts'
import type { Situation } from '../situation.ts'
import { roundLine } from './round-line.ts'

/** All rounds of a municipality, the newest first. */
export async function listRounds({ place, at }: Situation): Promise<RoundLine[]> {
  return (await roundsOf(place)).map((round) => roundLine(round, at))
}
