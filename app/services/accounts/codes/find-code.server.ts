import { masked } from '#app/domain/accounts/contact.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { type OneTimeCode, readCode } from '#models/accounts/one-time-code.server.ts'

/** Where the code of a request went, masked; the same for known and unknown contacts. */
export async function findCode(
  { place }: Situation,
  purpose: OneTimeCode['purpose'],
  token: string,
): Promise<Outcome<{ sentTo: string }>> {
  const sent = await readCode(place, token)
  if (sent?.purpose !== purpose) return refuse('missing', 'code-expired', {})
  return accepted({ sentTo: masked(sent.contact) })
}
