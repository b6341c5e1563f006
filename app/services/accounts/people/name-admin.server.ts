import { accountId } from '#app/domain/accounts/account-id.ts'
import type { Contact } from '#app/domain/accounts/contact.ts'
import { roles as allRoles } from '#app/domain/accounts/role.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { country } from '#app/domain/places/place-id.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { accountByIn, insertAccount, updateAccount } from '#models/accounts/account.server.ts'
import { deleteSecondFactor } from '#models/accounts/second-factor.server.ts'
import { endSessionsBut } from '#models/accounts/session.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { writeCode } from '../codes/issue-code.server.ts'

type Named = {
  name: string
  contact: Contact
  /** Also takes the authenticator away, for whoever lost phone and recovery codes. */
  resetSecondFactor: boolean
}

/**
 * Makes somebody an admin, of the platform or of the situation's municipality, and returns the token and code by
 * which they set their password. Nobody is asked for permission: it is for whoever stands at the computer that the
 * portal runs on, and holds its database anyway. The line in the chain has no actor for that reason.
 */
export function nameAdmin(
  situation: Situation,
  { name, contact, resetSecondFactor }: Named,
): Promise<Outcome<{ account: string; token: string; code: string }>> {
  const { place } = situation
  const role = place === country ? 'platform-admin' : 'admin'
  return perform(situation, async (tx) => {
    const number = await holderOf(tx, situation, { name, contact, role })
    if (resetSecondFactor) {
      await deleteSecondFactor(tx, place, number)
      await endSessionsBut(tx, place, number, null)
    }
    const asked = { purpose: 'password', contact, account: number, pending: null } as const
    const opened = await writeCode(tx, situation, asked)
    const act = role === 'admin' ? 'role-granted' : 'platform-admin-named'
    const account = accountId(place, number)
    return done({ account, ...opened }, act, `account/${number}`, { role })
  })
}

/** The number of the account by a contact, which has the role from now on. */
async function holderOf(
  tx: Transaction,
  { place, at, language }: Situation,
  { name, contact, role }: Pick<Named, 'name' | 'contact'> & { role: 'admin' | 'platform-admin' },
): Promise<number> {
  const known = await accountByIn(tx, place, contact)
  if (known) {
    const roles = allRoles.filter((one) => one === role || known.roles.includes(one))
    await updateAccount(tx, place, known.number, { roles })
    return known.number
  }
  const phone = contact.channel === 'sms' ? contact.to : null
  const mail = contact.channel === 'mail' ? contact.to : null
  const blank = { password: null, born: null, village: null, residentSince: null, confirmed: false }
  return insertAccount(tx, { place, name, phone, mail, roles: [role], language, at, ...blank })
}
