import { type Refusal, refuse } from '../outcome.ts'
import type { RoundResult } from './round-result.ts'

/**
 * What must hold before anything is published: as many ballots as people marked on the roll, and no pot overspent.
 * Null when all of it does.
 */
export function checkResult({ ballots, turnout, pots }: RoundResult): Refusal | null {
  if (ballots !== turnout.voted)
    return refuse('conflict', 'ballots-and-roll-differ', { ballots, marks: turnout.voted })
  return pots.some(({ decided, money }) => decided.spent > money)
    ? refuse('conflict', 'spent-over-pot', {})
    : null
}
