import { accountId, accountOf } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { type Message, noticeEnd, type Reader } from '#app/domain/alerts/message.ts'
import type { MessageKind, Messages, Tidings } from '#app/domain/messages.ts'
import { type PlaceId, placeId } from '#app/domain/places/place-id.ts'
import { accountsNumbered, accountsWith, contactOf } from '#models/accounts/account.server.ts'
import { insertMessages } from '#models/alerts/outbox-message.server.ts'
import { inTransaction, type Transaction } from '#models/database/in-transaction.server.ts'
import { allMunicipalities } from '#models/places/municipality.server.ts'

type Where = { place: string; at: Date }

/** `until`: when it is of no use any more; `once`: told each reader a single time under this name, within 30 days. */
type Terms = { until?: Date; once?: string }

/** One message and everybody who is to read it. */
export type Letter = Terms & Tidings & { readers: readonly Reader[] }

/**
 * Tells people what happened, in the transaction of the command that made it happen: kept as kind and facts, worded
 * in each reader's own language and sent once that stands. Accounts of other municipalities and accounts without
 * phone and mail are passed over; a phone that stands there twice is written to once.
 */
export function tell<Kind extends MessageKind>(
  tx: Transaction,
  where: Where,
  readers: readonly Reader[],
  kind: Kind,
  facts: Messages[Kind],
  terms: Terms = {},
): Promise<void> {
  // Kind and facts belong together by the signature; the compiler cannot follow the pair.
  const tidings = { kind, facts } as Tidings
  return tellEach(tx, where, [{ ...terms, ...tidings, readers }])
}

/** The same for many messages at once, such as a result that hundreds of authors are told of. */
export async function tellEach(
  tx: Transaction,
  { place, at }: Where,
  letters: readonly Letter[],
): Promise<void> {
  const known = await addressees(
    place,
    letters.flatMap(({ readers }) => readers),
  )
  const messages = letters.flatMap(({ readers, until, once, ...tidings }): Message[] => {
    const found = readers.flatMap((reader) => known(reader))
    const each = new Map(found.map((one) => [one.contact.to, one]))
    const terms = { until: until ?? noticeEnd(at), once: once ?? null }
    return [...each.values()].map((one) => ({ ...tidings, ...one, ...terms }))
  })
  await insertMessages(tx, place, at, messages)
}

/** What a job has to say in each municipality that does not stand still. */
export async function tellEverywhere(
  at: Date,
  lettersIn: (place: PlaceId) => Promise<readonly Letter[]>,
): Promise<void> {
  for (const { place, suspended } of await allMunicipalities()) {
    if (suspended) continue
    const letters = await lettersIn(placeId(place))
    if (letters.length > 0) await inTransaction(place, (tx) => tellEach(tx, { place, at }, letters))
  }
}

/** Everybody who holds one of these offices. */
export async function officeReaders(place: string, offices: readonly Role[]): Promise<string[]> {
  return (await accountsWith(place, offices)).map(({ number }) => accountId(place, number))
}

type Addressee = Exclude<Reader, string>

/** Finds each reader's phone or mail and language, all accounts by one read. */
async function addressees(place: string, readers: readonly Reader[]) {
  const ids = readers.flatMap((reader) => (typeof reader === 'string' ? [accountOf(reader)] : []))
  const numbers = ids.flatMap((id) => (id?.place === place ? [id.number] : []))
  const accounts = numbers.length === 0 ? [] : await accountsNumbered(place, [...new Set(numbers)])
  const known = new Map(
    accounts.map((account) => {
      const contact = contactOf(account)
      const { language } = account
      return [accountId(place, account.number), contact ? [{ contact, language }] : []]
    }),
  )
  return (reader: Reader): readonly Addressee[] =>
    typeof reader === 'string' ? (known.get(reader) ?? []) : [reader]
}
