import { firstAnswer } from '#models/database/sent-form.server.ts'
import type { Sent } from './write-sent.server.ts'

/** What a form was answered with when it was sent the first time; null when it never was. */
export async function sentBefore(place: string, formKey: string | null): Promise<Sent | null> {
  if (!formKey) return null
  return ((await firstAnswer(place, formKey)) as Sent | undefined) ?? null // kept by sendDraft
}
