import type { MessageText } from '#app/domain/alerts/message.ts'
import type { Language } from '#app/domain/language.ts'
import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'
import { texts } from '#app/i18n/texts.ts'
import { tellAccounts } from '#app/services/alerts/tell-accounts.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'

type Sentences = Catalogue['evaluationMessages']

/** Tells people what was decided and why, each in their own language, in the decision's own transaction. */
export async function tellAuthors(
  tx: Transaction,
  situation: { place: string; at: Date },
  accounts: readonly string[],
  write: (say: Sentences, language: Language) => MessageText,
): Promise<void> {
  await tellAccounts(tx, situation, accounts, (language) =>
    write(texts(language).evaluationMessages, language),
  )
}

/** What a message calls a proposal by. */
export function namedBy({ number, text }: { number: number; text: { title: string } }) {
  return { number, title: text.title }
}
