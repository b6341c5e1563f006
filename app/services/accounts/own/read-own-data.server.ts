import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { type PersonalCollection, retention } from '#app/domain/retention.ts'
import type { Account } from '#models/accounts/account.server.ts'
import { readAccountById } from '#models/accounts/account.server.ts'
import { ownReaders } from '../../own-data.server.ts'
import type { OwnRow } from '../../own-row.ts'
import type { Situation } from '../../situation.ts'

export type OwnData = {
  account: Pick<Account, 'number' | 'name' | 'born' | 'residentSince'>
  kept: { collection: PersonalCollection; rows: OwnRow[] }[]
}

/** In the order of the page that says what is kept. */
const personal = Object.keys(retention).filter((name): name is PersonalCollection =>
  Object.hasOwn(ownReaders, name),
)

/** Everything that is kept about whoever asks, collection by collection; empty ones too. */
export async function readOwnData({ person }: Situation): Promise<Outcome<OwnData>> {
  const account = person ? await readAccountById(person.id) : null
  if (!person || !account) return refuse('forbidden', 'sign-in-first', {})
  const { place, number, phone, mail, name, born, residentSince } = account
  const contacts = [phone, mail].flatMap((contact) => (contact ? [contact] : []))
  const whose = { place, number, id: person.id, contacts }
  const kept = await Promise.all(
    personal.map(async (collection) => ({ collection, rows: await ownReaders[collection](whose) })),
  )
  return accepted({ account: { number, name, born, residentSince }, kept })
}
