import type { RoundLine } from '#app/domain/rounds/overview.ts'
import type { Situation } from '../situation.ts'
import { roundLine } from './round-line.ts'
import { roundsHere } from './rounds-here.server.ts'

/** All rounds of a municipality, the newest first. */
export async function listRounds(situation: Situation): Promise<RoundLine[]> {
  return (await roundsHere(situation)).map((round) => roundLine(round, situation.at))
}
