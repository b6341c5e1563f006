import { refuse } from '#app/domain/outcome.ts'
import { carriedIn, carriesAnything, isVote } from '#app/forms/carried.ts'
import type { Answers } from '../form.server.ts'

/**
 * A form of the sign-in to which the button of another page brings what was filled in there: its own fields were not
 * there to be filled in, so it is shown, and says what waits.
 */
export function carriedHere(answers: Answers, ownField: string) {
  const carried = carriedIn(answers)
  if (answers[ownField] !== undefined || !carriesAnything(carried)) return null
  return refuse('input', isVote(carried) ? 'vote-not-taken-yet' : 'form-not-sent-yet', {})
}
