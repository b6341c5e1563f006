import { type SessionData, Store } from 'express-session'
import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Device } from '#app/domain/accounts/device.ts'
import type { Person } from '#app/domain/accounts/person.ts'
import { inForce } from '#app/domain/accounts/second-factor.ts'
import { isLive, longestSession } from '#app/domain/accounts/session-life.ts'
import { isClosedDemonstration } from '#app/services/demonstrations.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { personOf, readAccount } from '#models/accounts/account.server.ts'
import {
  deleteSession,
  insertSession,
  readSession,
  type Session,
  touchSession,
} from '#models/accounts/session.server.ts'
import { now } from '../settings/clock.server.ts'

declare module 'express-session' {
  interface SessionData {
    passport?: { user: string }
    device?: Device
    /** Who it belongs to, as the database says at this request. */
    person?: Person
    lastUsedAt?: Date
  }
}

/** A use is noted at most this often, so that reading pages does not write. */
const noteEvery = 5 * 60_000

/** What a browser holds (`ak-bulun.…`) as the table knows it: the place, and a hash that opens nothing. */
export function keyOf(sessionId: string): { place: string; key: string } {
  const key = sha256(sessionId, 'base64url')
  return { place: sessionId.slice(0, Math.max(0, sessionId.indexOf('.'))), key }
}

type Callback<T> = (error: unknown, value?: T | null) => void

/** Answers a callback with what a promise becomes. */
function answer<T>(promise: Promise<T | null>, callback: Callback<T> | undefined) {
  promise.then(
    (value) => callback?.(null, value),
    (error) => callback?.(error),
  )
}

/** Sessions that this process has written or is writing. */
const begun = new WeakSet<SessionData>()

/** Sessions in our own table, read with their account at each request: what was revoked ends at the next one. */
export class SessionStore extends Store {
  override get(sessionId: string, callback: Callback<SessionData>) {
    answer(readLive(sessionId), callback)
  }

  override set(sessionId: string, session: SessionData, callback?: Callback<void>) {
    // The framework saves a new session when somebody signs in and once more when the answer leaves.
    answer(begun.has(session) ? Promise.resolve() : begin(sessionId, session), callback)
    begun.add(session)
  }

  override destroy(sessionId: string, callback?: Callback<void>) {
    const { place, key } = keyOf(sessionId)
    answer(deleteSession(place, key), callback)
  }

  override touch(sessionId: string, session: SessionData, callback?: () => void) {
    answer(noteUse(sessionId, session), callback)
  }
}

async function noteUse(sessionId: string, session: SessionData): Promise<void> {
  const { place, key } = keyOf(sessionId)
  const at = now()
  const rested = at.getTime() - (session.lastUsedAt?.getTime() ?? 0)
  if (rested >= noteEvery) await touchSession(place, key, at)
}

/** A session that is alive, with whose it is; noted as used, as by any page that knows who asks. */
export async function sessionInUse(sessionId: string): Promise<SessionData | null> {
  const session = await readLive(sessionId)
  if (session) await noteUse(sessionId, session)
  return session
}

async function readLive(sessionId: string): Promise<SessionData | null> {
  const { place, key } = keyOf(sessionId)
  const session = await readSession(place, key)
  const [account, closed] = session
    ? await Promise.all([readAccount(place, session.account), isClosedDemonstration(place)])
    : []
  if (!session || !account || closed) return null
  if (!isLive(session, account.roles, now())) {
    await deleteSession(place, key)
    return null
  }
  // A session from before there was a second factor has no such field at all.
  const given = session.secondFactorAt instanceof Date
  return dataOf(session, inForce(personOf(account), given))
}

function dataOf(session: Session, person: Person): SessionData {
  const { startedAt, lastUsedAt, device } = session
  const expires = new Date(startedAt.getTime() + longestSession)
  const cookie = { originalMaxAge: longestSession, expires }
  return { cookie, passport: { user: person.id }, person, device, lastUsedAt }
}

/** Writes a session once, when somebody signs in. One without a person is not worth keeping. */
async function begin(sessionId: string, { passport, device }: SessionData): Promise<void> {
  const { place, key } = keyOf(sessionId)
  const account = passport && accountOf(passport.user)
  if (!account) return deleteSession(place, key)
  if (account.place !== place) throw new Error('a session of another municipality')
  const at = now()
  const expiresAt = new Date(at.getTime() + longestSession)
  const times = { startedAt: at, lastUsedAt: at, expiresAt }
  const named = device ?? { browser: null, system: null }
  await insertSession({
    place,
    key,
    account: account.number,
    device: named,
    ...times,
    secondFactorAt: null,
  })
}
