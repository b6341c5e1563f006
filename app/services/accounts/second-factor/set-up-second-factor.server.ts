import { checkStep } from '#app/domain/accounts/second-factor.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { insertSecondFactor, replaceSecondFactor } from '#models/accounts/second-factor.server.ts'
import { markSecondFactor, unmarkSecondFactor } from '#models/accounts/session.server.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { forgive, takeTry } from '../take-try.server.ts'
import { newRecovery, type SecondFactorKey, stepOf } from './authenticator.server.ts'
import { maySetUp, nextSalt, ownSecondFactor } from './own-second-factor.server.ts'

type Typed = { code: string; session: string }

/**
 * Takes an authenticator into use once it shows a right code, and returns the recovery codes, which are never to be
 * seen again. It counts as given in this session; in every other it has to be given anew.
 */
export async function setUpSecondFactor(
  situation: Situation,
  { code, session }: Typed,
  key: SecondFactorKey,
): Promise<Outcome<{ codes: string[] }>> {
  const { place, at } = situation
  const found = await ownSecondFactor(situation)
  if (found.refused) return found
  const { id, number, standing } = found.value
  const allowed = maySetUp(found.value)
  if (allowed.refused) return allowed
  const tried = await takeTry(situation, 'second-factor', String(number))
  if (tried.refused) return tried
  const salt = nextSalt(session, standing)
  const step = checkStep(stepOf(key, { id, salt }, code, at), 0)
  if (step.refused) return refuseInput([{ field: 'code', reason: step.reason }])
  const { codes, hashes } = newRecovery(key, id)
  const next = { place, account: number, salt, lastStep: step.value, recovery: hashes, setUpAt: at }
  try {
    const written = await perform({ ...situation, formKey: null }, async (tx) => {
      if (!standing) await insertSecondFactor(tx, next)
      else if (!(await replaceSecondFactor(tx, next, standing.salt)))
        return refuse('conflict', 'second-factor-changed', {})
      await unmarkSecondFactor(tx, place, number)
      await markSecondFactor(tx, { place, account: number, key: session }, at)
      return done({ codes: hashes.length }, 'second-factor-set-up', `account/${number}`)
    })
    if (written.refused) return written
  } catch (error) {
    if (isDuplicate(error, 'account')) return refuse('conflict', 'second-factor-changed', {})
    throw error
  }
  await forgive(situation, 'second-factor', String(number))
  return { refused: false, value: { codes } }
}
