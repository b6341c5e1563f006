import { accountId } from '#app/domain/accounts/account-id.ts'
import type { Official } from '#app/domain/evaluation/evaluation.ts'
import { accountsWith } from '#models/accounts/account.server.ts'

/** Everybody in the municipality whom a check can be given to, by their account's number. */
export async function listEvaluators(place: string): Promise<Official[]> {
  const accounts = await accountsWith(place, ['evaluator'])
  return accounts.map(({ number, name }) => ({ account: accountId(place, number), name }))
}
