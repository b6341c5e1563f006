import type { RoundHead } from '#app/domain/rounds/round.ts'
import { roundsOf } from '#models/rounds/round.server.ts'
import { oncePerSituation } from '../once-per-situation.ts'
import type { Situation } from '../situation.ts'

/** The rounds of the municipality that a page belongs to, the newest first; read once for it and what stands around it. */
export const roundsHere = oncePerSituation(({ place }) => roundsOf(place))

/** One of them by its number. */
export async function roundHere(situation: Situation, number: number): Promise<RoundHead | null> {
  return (await roundsHere(situation)).find((round) => round.number === number) ?? null
}
