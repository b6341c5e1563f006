import { checkStep, typedRecovery } from '#app/domain/accounts/second-factor.ts'
import { fault, type Outcome, type Refusal, refuse, refuseInput } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import {
  type SecondFactor,
  spendRecovery,
  spendStep,
} from '#models/accounts/second-factor.server.ts'
import { markSecondFactor } from '#models/accounts/session.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { forgive, takeTry } from '../take-try.server.ts'
import { hashRecovery, type SecondFactorKey, stepOf } from './authenticator.server.ts'
import { ownSecondFactor } from './own-second-factor.server.ts'

type Typed = { code: string; session: string }
type By = 'authenticator' | 'recovery-code'

/** Brings the roles of staff into force in this session, by a code of the authenticator or a recovery code. */
export async function giveSecondFactor(
  situation: Situation,
  { code, session }: Typed,
  key: SecondFactorKey,
): Promise<Outcome<{ by: By }>> {
  const { place, at } = situation
  const found = await ownSecondFactor(situation)
  if (found.refused) return found
  const { id, number, standing } = found.value
  if (!standing) return refuse('conflict', 'no-second-factor', {})
  const tried = await takeTry(situation, 'second-factor', String(number))
  if (tried.refused) return tried
  const given = await perform({ ...situation, formKey: null }, async (tx) => {
    const spent = await spendCode(tx, { id, standing, code, at }, key)
    if (spent.refused) return spent
    await markSecondFactor(tx, { place, account: number, key: session }, at)
    const by = spent.value
    return done({ by }, 'second-factor-given', `account/${number}`, { by })
  })
  if (!given.refused) await forgive(situation, 'second-factor', String(number))
  return given
}

type Spent = { id: string; standing: SecondFactor; code: string; at: Date }

/** Uses up what was typed; of several who type the same at once one gets through. */
export async function spendCode(
  tx: Transaction,
  { id, standing, code, at }: Spent,
  key: SecondFactorKey,
): Promise<Outcome<By>> {
  const { place, account, salt, lastStep } = standing
  const recovery = typedRecovery(code)
  if (recovery) {
    const isSpent = await spendRecovery(tx, place, account, hashRecovery(key, id, recovery))
    return isSpent ? { refused: false, value: 'recovery-code' } : wrong('authenticator-wrong')
  }
  const step = checkStep(stepOf(key, { id, salt }, code, at), lastStep)
  if (step.refused) return refuseInput([{ field: 'code', reason: step.reason }])
  return (await spendStep(tx, place, account, step.value))
    ? { refused: false, value: 'authenticator' }
    : wrong('authenticator-used')
}

function wrong(key: 'authenticator-wrong' | 'authenticator-used'): Refusal {
  return refuseInput([fault('code', key, {})])
}
