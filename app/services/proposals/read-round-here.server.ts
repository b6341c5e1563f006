import type { Round } from '#app/domain/rounds/round.ts'
import { readRound } from '#models/rounds/round.server.ts'

export type RoundHere = Round

/** A round of a municipality; null where it has none of this number. */
export function readRoundHere(place: string, number: number): Promise<Round | null> {
  return readRound(place, number)
}
