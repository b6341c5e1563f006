import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readDocumentIn, setHidden } from '#models/documents/municipal-document.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'

export type HideDocument = { number: number; act: 'hide' | 'show'; reason: string }

/** Takes a document away from its readers, with a reason that stays to be read, or shows it again. */
export async function hideDocument(
  situation: Situation,
  { number, act, reason }: HideDocument,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'hide-document', { place }, at)
    if (allowed.refused) return allowed
    const document = await readDocumentIn(tx, place, number)
    if (!document) return refuse('missing', 'not-here', {})
    await setHidden(tx, document, act === 'hide' ? { reason, at } : null)
    const action = act === 'hide' ? 'document-hidden' : 'document-shown'
    return done(number, action, `document/${number}`, { reason })
  })
}
