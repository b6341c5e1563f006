import { masked } from '#app/domain/accounts/contact.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { type Account, contactOf } from '#models/accounts/account.server.ts'

/** What an admin sees of a person: enough to tell them apart. */
export type Colleague = {
  number: number
  name: string
  /** Masked. */
  contact: string
  roles: readonly Role[]
  confirmed: boolean
}

export function colleagueOf(account: Account): Colleague {
  const { number, name, roles, confirmed } = account
  const contact = contactOf(account)
  return { number, name, roles, confirmed, contact: contact ? masked(contact) : '' }
}
