import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { deleteDraft, removeAttachment } from '#models/proposals/proposal-draft.server.ts'

/** Throws a draft away; one that is gone already is gone. */
export async function throwAwayDraft(
  { person, place }: Situation,
  { draft }: { draft: number },
): Promise<Outcome<true>> {
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  await deleteDraft(place, draft, person.id)
  return accepted(true)
}

/** Takes a file from a draft; what was sent with it before stays with what was sent. */
export async function takeFileAway(
  { person, place }: Situation,
  { draft, file }: { draft: number; file: string },
): Promise<Outcome<true>> {
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  await removeAttachment(place, draft, person.id, file)
  return accepted(true)
}
