import { accountOf } from '#app/domain/accounts/account-id.ts'
import {
  checkRoleChange,
  needsTwoPersons,
  type RoleChange,
  rolesAfter,
} from '#app/domain/accounts/role-change.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { personOf, readAccountIn, updateAccount } from '#models/accounts/account.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { signRole } from './sign-role.server.ts'

type Changed = { account: number; act: number | null }

/**
 * Gives or takes a role of an account, by its number; a role of staff waits for a second person, and `act` is the
 * number it waits under. In force from that person's next request on.
 */
export async function changeRole(
  situation: Situation,
  { account, ...change }: RoleChange & { account: number },
): Promise<Outcome<Changed>> {
  const { person, place, at } = situation
  const allowed = may(person, 'manage-people', { place }, at)
  if (allowed.refused) return allowed
  if (needsTwoPersons(change.role)) {
    const wanted = { subject: `account/${account}`, payload: change, reason: '' }
    const act = await askAct(situation, signRole, wanted)
    return act.refused ? act : { refused: false, value: { account, act: act.value } }
  }
  return perform(situation, async (tx) => {
    const both = await readBoth(tx, situation, account)
    if ('refused' in both) return both
    const refusal = checkRoleChange(both.actor, both.target, change)
    if (refusal) return refusal
    await updateAccount(tx, place, account, { roles: rolesAfter(both.target.roles, change) })
    const act = change.grant ? 'role-granted' : 'role-revoked'
    return done({ account, act: null }, act, `account/${account}`, { role: change.role })
  })
}

/** Both as they stand in this transaction: whoever lost the office meanwhile changes nothing. */
async function readBoth(tx: Transaction, { person, place, at }: Situation, number: number) {
  const actor = await readAccountIn(tx, place, accountOf(person?.id ?? '')?.number ?? 0)
  const still = may(actor && personOf(actor), 'manage-people', { place }, at)
  if (still.refused) return still
  const target = await readAccountIn(tx, place, number)
  if (!target) return refuse('missing', 'no-such-account', {})
  return { actor: still.value, target: personOf(target) }
}
