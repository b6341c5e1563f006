import { accountId } from '#app/domain/accounts/account-id.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { tell } from '#app/services/tell.server.ts'
import { deleteSecondFactor } from '#models/accounts/second-factor.server.ts'
import { endSessionsBut } from '#models/accounts/session.server.ts'

/**
 * Takes the authenticator of a colleague who lost phone and recovery codes away. It ends all their sessions, because
 * the phone may be in other hands, and they are told, because it may not have been their wish.
 */
export async function resetSecondFactor(
  situation: Situation,
  { account }: { account: number },
): Promise<Outcome<{ account: number }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'manage-people', { place }, at)
  if (allowed.refused) return allowed
  const id = accountId(place, account)
  if (allowed.value.id === id) return refuse('forbidden', 'not-your-own-second-factor', {})
  return perform(situation, async (tx) => {
    if (!(await deleteSecondFactor(tx, place, account)))
      return refuse('conflict', 'no-second-factor', {})
    const ended = await endSessionsBut(tx, place, account, null)
    await tell(tx, situation, [id], 'second-factor-reset', {})
    return done({ account }, 'second-factor-reset', `account/${account}`, { ended })
  })
}
