import type { Turnout } from '#app/domain/voting/turnout.ts'
import type { Situation } from '../situation.ts'
import { turnoutOf } from './turnout-of.server.ts'

/** With the second for which a page is kept, no figure on it is older than two. In milliseconds. */
const sharedFor = 900

const counted = new Map<string, { at: Date; turnout: Promise<Turnout> }>()

/**
 * How many have voted, at most a second ago. Counting thousands of marks costs more than all else on the page, and on
 * the last evening of a vote it is asked for by everybody; where a figure decides, `turnoutOf` counts anew.
 */
export function recentTurnout(
  { place, at }: Pick<Situation, 'place' | 'at'>,
  round: number,
): Promise<Turnout> {
  const key = `${place}/${round}`
  const known = counted.get(key)
  if (known && Math.abs(at.getTime() - known.at.getTime()) < sharedFor) return known.turnout
  const turnout = turnoutOf(place, round)
  counted.set(key, { at, turnout })
  // A count that failed is not shared; whoever asked for it is told.
  turnout.catch(() => counted.delete(key))
  return turnout
}
