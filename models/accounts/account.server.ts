import { Schema } from 'mongoose'
import { accountId, accountOf } from '#app/domain/accounts/account-id.ts'
import type { Contact } from '#app/domain/accounts/contact.ts'
import type { Person } from '#app/domain/accounts/person.ts'
import { accountRetention } from '#app/domain/accounts/retention.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Language } from '#app/domain/language.ts'
import type { PlaceId } from '#app/domain/places/place-id.ts'
import type { RoleNote } from '#app/domain/signatures/pair.ts'
import { nextNumber } from '../database/counter.server.ts'
import { defineModel, plain } from '../database/define-model.server.ts'
import type { Transaction } from '../database/in-transaction.server.ts'

const text = { type: String, default: null }

/** One person in one municipality; a phone and a mail lead to one account there at most. */
const schema = new Schema(
  {
    place: { type: String, required: true },
    number: { type: Number, required: true },
    name: { type: String, required: true },
    phone: text,
    mail: text,
    password: text,
    roles: { type: [String], required: true },
    born: text,
    village: { type: Number, default: null },
    villageToChoose: { type: Boolean, default: false },
    residentSince: text,
    roleNotes: { type: [Schema.Types.Mixed], default: [] },
    confirmed: { type: Boolean, required: true },
    closedAt: Date,
    language: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'accounts' },
)
  .index({ place: 1, number: 1 }, { unique: true })
  .index(
    { place: 1, phone: 1 },
    { unique: true, partialFilterExpression: { phone: { $type: 'string' } } },
  )
  .index(
    { place: 1, mail: 1 },
    { unique: true, partialFilterExpression: { mail: { $type: 'string' } } },
  )
  .index({ place: 1, roles: 1 })

export type Account = {
  place: PlaceId
  number: number
  name: string
  /** E.164, `+996700123456`. */
  phone: string | null
  /** Lower case. */
  mail: string | null
  /** argon2id; null until a first one is set by a code. */
  password: string | null
  roles: readonly Role[]
  born: Day | null
  village: number | null
  /** The village was divided or given up, and the person has not said which one it is now. */
  villageToChoose?: boolean
  residentSince: Day | null
  /** Which hands gave or took a role, and when; the oldest first. */
  roleNotes?: readonly RoleNote[]
  /** The phone or mail was proved by a code. */
  confirmed: boolean
  /** When its owner closed it; nothing but its number is left then. */
  closedAt?: Date
  /** In which the person is written to. */
  language: Language
  at: Date
}

type Stored = Omit<Account, 'place' | 'roles' | 'roleNotes'> & {
  place: string
  roles: Role[]
  roleNotes?: RoleNote[]
}
const Accounts = defineModel<Stored>('Account', schema, accountRetention.accounts)

/** The account as rules know it: no contact, no password. */
export function personOf({ place, number, ...account }: Account): Person {
  const { name, roles, born, village, residentSince, confirmed, villageToChoose } = account
  const id = accountId(place, number)
  const asked = villageToChoose ? { villageToChoose } : {}
  return { id, place, name, roles, born, village, residentSince, confirmed, ...asked }
}

/** Where messages reach the account: its phone, else its mail. */
export function contactOf({ phone, mail }: Account): Contact | null {
  if (phone) return { channel: 'sms', to: phone }
  return mail ? { channel: 'mail', to: mail } : null
}

/** Everywhere that messages reach the account: its phone and its mail. */
export function writtenContacts({ phone, mail }: Account): Contact[] {
  const byPhone: Contact[] = phone ? [{ channel: 'sms', to: phone }] : []
  return mail ? [...byPhone, { channel: 'mail', to: mail }] : byPhone
}

const by = ({ channel, to }: Contact) => (channel === 'sms' ? { phone: to } : { mail: to })

export function readAccount(place: string, number: number): Promise<Account | null> {
  return Accounts.findOne({ place, number }, plain).lean<Account>()
}

export function readAccountIn(tx: Transaction | null, place: string, number: number) {
  return Accounts.findOne({ place, number }, plain).session(tx).lean<Account>()
}

/** The account that an id names (`ak-bulun:12`). */
export async function readAccountById(id: string): Promise<Account | null> {
  const named = accountOf(id)
  return named ? readAccount(named.place, named.number) : null
}

export function accountBy(place: string, contact: Contact): Promise<Account | null> {
  return Accounts.findOne({ place, ...by(contact) }, plain).lean<Account>()
}

export function accountByIn(tx: Transaction | null, place: string, contact: Contact) {
  return Accounts.findOne({ place, ...by(contact) }, plain)
    .session(tx)
    .lean<Account>()
}

/** Everybody who holds one of the roles, by number. */
export function accountsWith(place: string, roles: readonly Role[]): Promise<Account[]> {
  return Accounts.find({ place, roles: { $in: [...roles] } }, plain)
    .sort({ number: 1 })
    .lean<Account[]>()
}

/** Accounts by their numbers, in no particular order. */
export function accountsNumbered(place: string, numbers: readonly number[]): Promise<Account[]> {
  return Accounts.find({ place, number: { $in: [...numbers] } }, plain).lean<Account[]>()
}

/** Writes a new account and returns its number; a phone or mail that has one already is a duplicate-key error. */
export async function insertAccount(tx: Transaction, account: Omit<Account, 'number'>) {
  const number = await nextNumber(tx, account.place, 'account')
  const { roles, roleNotes = [], ...rest } = account
  const stored = { ...rest, roles: [...roles], roleNotes: [...roleNotes], number }
  await Accounts.create([stored], { session: tx })
  return number
}

export async function updateAccount(
  tx: Transaction,
  place: string,
  number: number,
  change: Partial<Omit<Stored, 'place' | 'number' | 'closedAt' | 'at'>>,
) {
  await Accounts.updateOne({ place, number }, { $set: change }, { session: tx })
}

/** Takes everything off an account but its number, which the log and what was published name. */
export async function emptyAccount(tx: Transaction, place: string, number: number, at: Date) {
  const nothing = { phone: null, mail: null, password: null, born: null, residentSince: null }
  const gone = { name: '', village: null, villageToChoose: false, confirmed: false, closedAt: at }
  await Accounts.updateOne({ place, number }, { $set: { ...nothing, ...gone } }, { session: tx })
}

/** How many people have confirmed their phone or mail by what was sent to it. */
export function countConfirmed(place: string): Promise<number> {
  return Accounts.countDocuments({ place, confirmed: true })
}

/** How many accounts live in a village. */
export function countResidents(place: string, village: number): Promise<number> {
  return Accounts.countDocuments({ place, village })
}

/** Everybody of one village lives in another from now on. */
export async function moveResidents(tx: Transaction, place: string, from: number, to: number) {
  const change = { village: to, villageToChoose: false }
  await Accounts.updateMany({ place, village: from }, { $set: change }, { session: tx })
}

/** Everybody of a village is asked where they live now; until they answer they keep the old one. */
export async function askForVillage(tx: Transaction, place: string, village: number) {
  const change = { villageToChoose: true }
  await Accounts.updateMany({ place, village }, { $set: change }, { session: tx })
}
