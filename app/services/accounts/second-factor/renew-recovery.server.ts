import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { renewRecovery } from '#models/accounts/second-factor.server.ts'
import { forgive, takeTry } from '../take-try.server.ts'
import { newRecovery, type SecondFactorKey } from './authenticator.server.ts'
import { spendCode } from './give-second-factor.server.ts'
import { ownSecondFactor } from './own-second-factor.server.ts'

/** New recovery codes against one more code; the earlier ones are void. They are never to be seen again. */
export async function renewRecoveryCodes(
  situation: Situation,
  { code }: { code: string },
  key: SecondFactorKey,
): Promise<Outcome<{ codes: string[] }>> {
  const { place, at } = situation
  const found = await ownSecondFactor(situation)
  if (found.refused) return found
  const { id, number, standing, given } = found.value
  if (!given) return refuse('forbidden', 'second-factor-first', {})
  if (!standing) return refuse('conflict', 'no-second-factor', {})
  const tried = await takeTry(situation, 'second-factor', String(number))
  if (tried.refused) return tried
  const { codes, hashes } = newRecovery(key, id)
  const renewed = await perform({ ...situation, formKey: null }, async (tx) => {
    const spent = await spendCode(tx, { id, standing, code, at }, key)
    if (spent.refused) return spent
    await renewRecovery(tx, place, number, hashes)
    return done({ codes: hashes.length }, 'recovery-codes-renewed', `account/${number}`)
  })
  if (renewed.refused) return renewed
  await forgive(situation, 'second-factor', String(number))
  return { refused: false, value: { codes } }
}
