import type { Turnout } from '#app/domain/voting/turnout.ts'
import { fenceTurnout } from '#models/voting/fence.server.ts'

/**
 * How many people have voted in a round so far, exactly; `publicTurnout` says what may be shown. Adds up 256 counters,
 * however many have voted.
 */
export function turnoutOf(place: string, round: number): Promise<Turnout> {
  return fenceTurnout(place, round)
}
