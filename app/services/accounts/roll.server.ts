import { accepted, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { personText, pinIn } from '#app/domain/roll/pin.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { identityOf, readIdentityIn } from '#models/roll/identity.server.ts'
import type { Vault } from '../roll/voting.server.ts'

export type { Vault }

/** The keyed hash of the PIN on a document: the PIN itself goes no further. */
export async function personTag(
  vault: Vault,
  place: string,
  pin: string,
): Promise<Outcome<string>> {
  const read = pinIn(pin)
  if (read.pin === null) return refuseInput([{ field: 'pin', reason: read.why }])
  return accepted((await vault.personTagOf(place))(personText(place, read.pin)))
}

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
