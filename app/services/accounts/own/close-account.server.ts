import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import {
  type Account,
  emptyAccount,
  readAccountById,
  readAccountIn,
} from '#models/accounts/account.server.ts'
import { deleteCodesOf } from '#models/accounts/one-time-code.server.ts'
import { deleteSecondFactor } from '#models/accounts/second-factor.server.ts'
import { endSessionsBut } from '#models/accounts/session.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { deleteFollowsOf } from '#models/following/follow.server.ts'
import { deleteServiceFollowsOf } from '#models/following/service-follow.server.ts'
import { deleteToldOf } from '#models/following/told-follow.server.ts'
import { deleteDraftsOf } from '#models/proposals/proposal-draft.server.ts'
import { deleteIdentity } from '#models/roll/identity.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { proveOwner } from '../passwords/prove-owner.server.ts'
import { voteUnderWay } from '../rounds.server.ts'

/**
 * Closes one's own account for good: what leads to the person goes at once, what was published and the log stay. Not
 * while a vote runs (a new account would be a second vote), and not under an office (its roles are taken first).
 */
export async function closeAccount(
  situation: Situation,
  { current }: { current: string },
): Promise<Outcome<true>> {
  const { person, at } = situation
  const owner = await proveOwner(situation, { current })
  if (owner.refused) return owner
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  const { place, number } = owner.value
  return perform(situation, async (tx) => {
    const hindrance = await hindranceTo(tx, place, await readAccountIn(tx, place, number))
    if (hindrance) return hindrance
    await deleteDraftsOf(tx, place, person.id)
    await deleteFollowsOf(tx, place, person.id)
    await deleteServiceFollowsOf(tx, place, person.id)
    await deleteToldOf(tx, place, person.id)
    await deleteSecondFactor(tx, place, number)
    await deleteCodesOf(tx, place, number)
    await deleteIdentity(tx, place, number)
    await endSessionsBut(tx, place, number, null)
    await emptyAccount(tx, place, number, at)
    return done(true as const, 'account-closed', `account/${number}`)
  })
}

/** Why whoever asks cannot close their account now, so that they learn it before they type; null where they can. */
export async function readClosing({ person, place }: Situation): Promise<Outcome<Refusal | null>> {
  const account = person ? await readAccountById(person.id) : null
  if (!account) return refuse('forbidden', 'sign-in-first', {})
  return accepted(await hindranceTo(null, place, account))
}

async function hindranceTo(
  tx: Transaction | null,
  place: string,
  account: Pick<Account, 'roles'> | null,
): Promise<Refusal | null> {
  if (account?.roles.some((role) => role !== 'resident'))
    return refuse('conflict', 'roles-first', {})
  return (await voteUnderWay(tx, place)) ? refuse('conflict', 'vote-under-way', {}) : null
}
