import type { Transaction } from '#models/database/in-transaction.server.ts'
import { identityOf, readIdentityIn } from '#models/roll/identity.server.ts'

export { personTag } from '../roll/person-tag.server.ts'
export type { Vault } from '../roll/voting.server.ts'

/** The number of the account that a person's PIN was noted for; null where it was noted for none. */
export async function accountOfPin(tx: Transaction, place: string, tag: string) {
  return (await identityOf(tx, place, tag))?.account ?? null
}

/** Whether the PIN of somebody else was noted for an account. */
export async function belongsToAnother(
  tx: Transaction,
  { place, number }: { place: string; number: number },
  tag: string,
): Promise<boolean> {
  const known = await readIdentityIn(tx, place, number)
  return known !== null && known.person !== tag
}
