import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Half } from '#app/domain/signatures/pair.ts'
import { readAccountIn } from '#models/accounts/account.server.ts'
import { readSecondFactorIn } from '#models/accounts/second-factor.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

/** One of a pair as it stands; null where there is no such account. */
export async function readHalf(tx: Transaction | null, id: string): Promise<Half | null> {
  const named = accountOf(id)
  const account = named && (await readAccountIn(tx, named.place, named.number))
  if (!account) return null
  const factor = await readSecondFactorIn(tx, account.place, account.number)
  const { name, roleNotes = [] } = account
  return { account: id, name, secondFactorSince: factor?.setUpAt ?? null, roleNotes }
}
