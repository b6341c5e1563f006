import { accountOf } from '#app/domain/accounts/account-id.ts'
import { changeRoles, type RoleChange } from '#app/domain/accounts/role-change.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import {
  type Account,
  personOf,
  readAccountIn,
  updateAccount,
} from '#models/accounts/account.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

/** Gives or takes a role of an account, by its number; in force from that person's next request on. */
export async function changeRole(
  situation: Situation,
  { account, role, grant }: RoleChange & { account: number },
): Promise<Outcome<{ account: number }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'manage-people', { place }, at)
  if (allowed.refused) return allowed
  return perform(situation, async (tx) => {
    const both = await readBoth(tx, situation, account)
    if ('refused' in both) return both
    const changed = changeRoles(both.actor, both.target, { role, grant })
    if (changed.refused) return changed
    await updateAccount(tx, place, account, { roles: changed.value })
    const act = grant ? 'role-granted' : 'role-revoked'
    return done({ account }, act, `account/${account}`, { role })
  })
}

/** Both as they stand in this transaction: two admins who dismiss each other at once cannot both succeed. */
async function readBoth(tx: Transaction, { person, place, at }: Situation, number: number) {
  const actor = await readAccountIn(tx, place, accountOf(person?.id ?? '')?.number ?? 0)
  const still = may(actor && personOf(actor), 'manage-people', { place }, at)
  if (still.refused) return still
  const target: Account | null = await readAccountIn(tx, place, number)
  if (!actor || !target) return refuse('missing', 'no-such-account', {})
  return { actor: personOf(actor), target: personOf(target) }
}
