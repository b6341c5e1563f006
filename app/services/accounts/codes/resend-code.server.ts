import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readCode } from '#models/accounts/one-time-code.server.ts'
import { type KnownDevices, takeCode } from '../take-try.server.ts'
import { reissueCode } from './issue-code.server.ts'

/** Sends a new code for a request that is still open; the earlier code is void. */
export async function resendCode(
  situation: Situation,
  token: string,
  devices: KnownDevices,
): Promise<Outcome<true>> {
  const sent = await readCode(situation.place, token)
  if (!sent) return refuse('input', 'code-expired', {})
  const allowed = await takeCode(situation, 'code', sent.contact, devices)
  if (allowed.refused) return allowed
  return perform(situation, async (tx) => {
    const renewed = await reissueCode(tx, situation, sent)
    if (!renewed) return refuse('input', 'code-expired', {})
    return done(true as const, 'code-sent-again', `account/${sent.account ?? 'new'}`)
  })
}
