import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { MessageText } from '#app/domain/alerts/message.ts'
import type { Language } from '#app/domain/language.ts'
import { accountsNumbered, contactOf } from '#models/accounts/account.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { writeMessage } from './write-message.server.ts'

/**
 * Writes to people by their accounts' ids (`ak-bulun:12`), each in their own language, in the transaction of the
 * command. Ids of other municipalities and accounts without phone and mail are passed over.
 */
export async function tellAccounts(
  tx: Transaction,
  { place, at }: { place: string; at: Date },
  ids: readonly string[],
  say: (language: Language) => MessageText,
): Promise<void> {
  const numbers = ids.map(accountOf).flatMap((id) => (id?.place === place ? [id.number] : []))
  for (const account of await accountsNumbered(place, [...new Set(numbers)])) {
    const contact = contactOf(account)
    const { language } = account
    if (contact) await writeMessage(tx, { place, at }, { contact, language, ...say(language) })
  }
}
