import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { removeUnkept } from '#models/documents/file.server.ts'
import {
  deleteDraft,
  readDraft,
  removeAttachment,
  writersOfFile,
} from '#models/proposals/proposal-draft.server.ts'

/** Throws a draft away with its files; one that is gone already is gone. */
export async function throwAwayDraft(
  { person, place }: Situation,
  { draft }: { draft: number },
): Promise<Outcome<true>> {
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  const files = (await readDraft(place, draft, person.id))?.attachments ?? []
  await deleteDraft(place, draft, person.id)
  for (const { id } of files) await dropUnsent(place, id)
  return accepted(true)
}

/** Takes a file from a draft; what was sent with it before stays with what was sent. */
export async function takeFileAway(
  { person, place }: Situation,
  { draft, file }: { draft: number; file: string },
): Promise<Outcome<true>> {
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  if (await removeAttachment(place, draft, person.id, file)) await dropUnsent(place, file)
  return accepted(true)
}

/** Deletes a file that was never sent and lies beside no draft any more: it takes up no room until the next sweep. */
async function dropUnsent(place: string, file: string) {
  const deleteBytes = await inTransaction(place, async (tx) =>
    (await writersOfFile(place, file, tx)).length > 0 ? null : removeUnkept(tx, place, file),
  )
  await deleteBytes?.()
}
