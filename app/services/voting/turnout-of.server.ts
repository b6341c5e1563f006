import type { Turnout } from '#app/domain/voting/turnout.ts'
import { countMarks } from '#models/voting/roll-mark.server.ts'

/** How many people have voted in a round so far: the only figure that is public before the close. */
export function turnoutOf(place: string, round: number): Promise<Turnout> {
  return countMarks(place, round)
}
