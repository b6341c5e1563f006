import { answeredBefore } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import type { Sent } from './write-sent.server.ts'

/** What a form was answered with when it was sent the first time; null when it never was. */
export async function sentBefore(situation: Situation): Promise<Sent | null> {
  return ((await answeredBefore(situation)) as Sent | undefined) ?? null // kept by sendDraft
}
