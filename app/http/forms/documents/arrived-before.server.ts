import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Attachment } from '#app/domain/documents/attachment.ts'
import { isFileId } from '#app/domain/documents/stored-file.ts'
import { keptField, keptNameField } from '#app/forms/arrived-before.ts'
import { findDocuments } from '#app/services/documents/find-documents.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { generatedSecret } from '../../settings/generated-secret.server.ts'
import { settings } from '../../settings/settings.server.ts'
import type { Answers } from '../form.server.ts'

type Sender = Pick<Situation, 'place' | 'person'>

/**
 * The documents that this person sent with the same form before, `most` of them. Each goes along with a seal for the
 * person: an id alone is in public addresses, and whoever names one that is hidden, or beside somebody's unsent draft,
 * must not make it public.
 */
export async function arrivedBefore(
  answers: Answers,
  field: string,
  { place, person }: Sender,
  most: number,
): Promise<Attachment[]> {
  const own = (answers[keptField(field)] ?? []).slice(0, most).flatMap((sealed) => {
    const [id = '', seal = ''] = sealed.split('.')
    return person && isFileId(id) && isEqual(seal, sealOf(place, person.id, id)) ? [id] : []
  })
  return findDocuments(place, own)
}

/** Lets documents go along with a form that is shown again. */
export function keepInForm(
  answers: Answers,
  field: string,
  { place, person }: Sender,
  documents: readonly Attachment[],
) {
  if (!person) return
  Object.assign(answers, {
    [keptField(field)]: documents.map(({ id }) => `${id}.${sealOf(place, person.id, id)}`),
    [keptNameField(field)]: documents.map(({ name }) => name),
  })
}

function sealOf(place: string, account: string, id: string): string {
  const secret = generatedSecret(settings().dataFolder, 'arrived-before')
  return createHmac('sha256', secret).update(`${place}|${account}|${id}`).digest('base64url')
}

const isEqual = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
