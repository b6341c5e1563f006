import { type Refusal, refuse } from '../../outcome.ts'
import type { Round } from '../round.ts'
import { checkRound } from './check-round.ts'

/** Why a draft cannot be published at an instant, or null: what was well when it was written may not be any more. */
export function checkDraft(
  round: Round,
  { at, villages }: { at: Date; villages: readonly number[] },
): Refusal | null {
  if (!round.draft) return refuse('conflict', 'round-is-published', {})
  const { length: count } = checkRound(round, { at, before: null, villages })
  return count > 0 ? refuse('conflict', 'draft-out-of-date', { count }) : null
}
