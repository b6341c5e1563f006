import { mostBeside } from '#app/domain/documents/kinds.ts'
import { accepted, type FieldFault, fault, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Draft, DraftAnswers } from '#app/domain/proposals/writing/draft.ts'
import { keepable } from '#app/domain/proposals/writing/fields.ts'
import type { Arrived } from '#app/services/documents/arrived.ts'
import { keepPaper } from '#app/services/documents/keep-paper.server.ts'
import { keepPhoto } from '#app/services/documents/keep-photo.server.ts'
import { takeBytes } from '#app/services/documents/take-bytes.server.ts'
import { performUnrecorded } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { touchFile } from '#models/documents/file.server.ts'
import {
  addAttachment,
  readDraft,
  readDraftIn,
  saveAnswers,
} from '#models/proposals/proposal-draft.server.ts'

/** Keeps what was typed, right or wrong, in whatever phase: nothing that was written is lost. */
export async function saveDraft(
  situation: Situation,
  { draft: number, answers }: { draft: number; answers: DraftAnswers },
): Promise<Outcome<Draft>> {
  const { person, place, at } = situation
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  const draft = { place, number, account: person.id }
  return performUnrecorded(situation, async (tx) => {
    const saved = await saveAnswers(tx, draft, keepable(answers), at)
    return saved ? accepted(saved) : refuse('missing', 'no-such-draft', {})
  })
}

/** Lays a photo or a paper beside the draft at once, whatever the other fields say; answers with its fault, if any. */
export async function attachFile(
  { person, place, at }: Situation,
  draft: number,
  kind: keyof typeof mostBeside.proposal,
  file: Arrived,
): Promise<FieldFault | null> {
  const found = person && (await readDraft(place, draft, person.id))
  if (!found) return null
  const field = kind === 'photo' ? 'photos' : 'papers'
  const full = tooMany(found, kind)
  if (full) return full
  const taken = await takeBytes({ place, at }, person.id, file)
  if (taken.refused) return { field, reason: taken.reason }
  const keep = () => (kind === 'photo' ? keepPhoto : keepPaper)(place, file, at)
  const kept = await keep()
  if (kept.refused) return { field, reason: kept.reason }
  // Counted again beside the writing: photos that arrived in several forms at once were all below the limit above.
  let isThere = true
  const late = await inTransaction(place, async (tx) => {
    const now = await readDraftIn(tx, place, draft, person.id)
    if (!now || now.attachments.some(({ id }) => id === kept.value.id)) return null
    const full = tooMany(now, kind)
    if (full) return full
    await addAttachment(tx, place, draft, person.id, kept.value)
    isThere = await touchFile(place, kept.value.id, at, tx)
    return null
  })
  // The same one was just taken from another draft, and went with it.
  if (!isThere) await keep()
  return late
}

function tooMany(
  { attachments }: Draft,
  kind: keyof typeof mostBeside.proposal,
): FieldFault | null {
  const there = attachments.filter((file) => file.kind === kind).length
  const max = mostBeside.proposal[kind]
  if (there < max) return null
  return kind === 'photo'
    ? fault('photos', 'too-many-photos', { max })
    : fault('papers', 'too-many-papers', { max })
}
