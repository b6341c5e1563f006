import { accountId } from '#app/domain/accounts/account-id.ts'
import type { Contact } from '#app/domain/accounts/contact.ts'
import type { Account } from '#models/accounts/account.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { claimInvitations } from '../proposals/authors/claim-invitations.server.ts'

type Owner = Pick<Account, 'place' | 'number'>

/** What accounts need of proposals: whoever was invited by a phone or mail finds it once that is theirs. */
export function findInvitations(tx: Transaction, { place, number }: Owner, contact: Contact) {
  return claimInvitations(tx, place, contact, accountId(place, number))
}
