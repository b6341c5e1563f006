import { randomBytes } from 'node:crypto'
import { sign } from 'cookie-signature'
import { parseDay } from '#app/domain/calendar/day.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { generatedSecret } from '#app/http/settings/generated-secret.server.ts'
import { keyOf } from '#app/http/sign-in/session-store.server.ts'
import { hashPassword } from '#app/services/accounts/passwords/hash-password.server.ts'
import { type Account, insertAccount } from '#models/accounts/account.server.ts'
import { insertSession } from '#models/accounts/session.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'

/** The password of every account built here. */
export const builtPassword = 'көк тоо, таза булак'

let hashed: Promise<string> | undefined
let built = 0

/** Writes the account of a confirmed resident and returns it; anything may be given otherwise. */
export async function anAccount(given: Partial<Omit<Account, 'number'>> = {}): Promise<Account> {
  hashed ??= hashPassword(builtPassword)
  const account = {
    place: placeId('ak-bulun'),
    name: 'Асанова Айгүл',
    phone: `+99670${String(1_000_000 + built++)}`,
    mail: null,
    password: await hashed,
    roles: ['resident' as const],
    born: parseDay('1990-05-14'),
    village: 1,
    residentSince: parseDay('2010-09-01'),
    confirmed: true,
    language: 'ky' as const,
    at: new Date('2026-01-15T04:00:00Z'),
    ...given,
  }
  const number = await inTransaction(account.place, (tx) => insertAccount(tx, account))
  return { ...account, number }
}

type Given = { dataFolder: string; startedAt?: Date }

/**
 * Writes a session as signing in would have left it, with the second factor given, and returns what the browser's
 * cookie holds. For hundreds of people at once: a password costs a tenth of a second of work on purpose.
 */
export async function aSession(
  { place, number }: Pick<Account, 'place' | 'number'>,
  { dataFolder, startedAt = new Date() }: Given,
): Promise<string> {
  const id = `${place}.${randomBytes(24).toString('base64url')}`
  const expiresAt = new Date(startedAt.getTime() + 3_600_000)
  const times = { startedAt, lastUsedAt: startedAt, expiresAt, secondFactorAt: startedAt }
  const device = { browser: null, system: null }
  await insertSession({ ...keyOf(id), account: number, device, ...times })
  return encodeURIComponent(`s:${sign(id, generatedSecret(dataFolder, 'session'))}`)
}
