import { accepted, type FieldFault, fault, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Attachment } from '#app/domain/proposals/proposal.ts'
import type { Draft, DraftAnswers } from '#app/domain/proposals/writing/draft.ts'
import { keepable } from '#app/domain/proposals/writing/fields.ts'
import { attachmentLimits } from '#app/domain/proposals/writing/limits.ts'
import type { Arrived } from '#app/services/records/arrived.ts'
import { keepPaper } from '#app/services/records/keep-paper.server.ts'
import { keepPhoto } from '#app/services/records/keep-photo.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { addAttachment, readDraft, saveAnswers } from '#models/proposals/proposal-draft.server.ts'

/** Keeps what was typed, right or wrong, in whatever phase: nothing that was written is lost. */
export async function saveDraft(
  { person, place, at }: Situation,
  { draft, answers }: { draft: number; answers: DraftAnswers },
): Promise<Outcome<Draft>> {
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  await saveAnswers(place, draft, person.id, keepable(answers), at)
  const saved = await readDraft(place, draft, person.id)
  return saved ? accepted(saved) : refuse('missing', 'not-here', {})
}

/** Lays a photo or a paper beside the draft at once, whatever the other fields say; answers with its fault, if any. */
export async function attachFile(
  { person, place, at }: Situation,
  draft: number,
  kind: Attachment['kind'],
  file: Arrived,
): Promise<FieldFault | null> {
  const found = person && (await readDraft(place, draft, person.id))
  if (!found) return null
  const field = kind === 'photo' ? 'photos' : 'papers'
  const full = tooMany(found, kind)
  if (full) return full
  const kept = await (kind === 'photo' ? keepPhoto : keepPaper)(place, file, at)
  if (kept.refused) return { field, reason: kept.reason }
  await addAttachment(place, draft, person.id, kept.value)
  return null
}

function tooMany({ attachments }: Draft, kind: Attachment['kind']): FieldFault | null {
  const there = attachments.filter((file) => file.kind === kind).length
  const { photos, papers } = attachmentLimits
  if (kind === 'photo')
    return there >= photos ? fault('photos', 'too-many-photos', { max: photos }) : null
  return there >= papers ? fault('papers', 'too-many-papers', { max: papers }) : null
}
