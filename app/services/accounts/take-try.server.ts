import type { Contact } from '#app/domain/accounts/contact.ts'
import { checkTries, type Limit, limits, type Throttled } from '#app/domain/accounts/throttle.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { country } from '#app/domain/places/place-id.ts'
import type { Situation } from '#app/services/situation.ts'
import { sha256 } from '#app/sha256.server.ts'
import { countTry, forgetTries } from '#models/accounts/throttle.server.ts'
import { takeCodeOfToday } from './codes/codes-of-today.server.ts'

/** Whose tries are counted: of one account in its municipality, or of a network address in the whole country. */
export type Counter = { place: string; key: string }

const keyOf = (kind: Throttled, whose: string) => sha256(`${kind}|${whose}`, 'base64url')

export const ofAccount = ({ place }: Situation, kind: Throttled, account: string): Counter => ({
  place,
  key: keyOf(kind, `account ${account}`),
})

export const ofAddress = ({ address }: Situation, kind: Throttled): Counter => ({
  place: country,
  key: keyOf(kind, `address ${address}`),
})

/**
 * Counts a try of somebody who is signed in, and refuses when they have tried too often. Others at their network
 * address have no part in it. A try that succeeds is forgotten by `forgive`.
 */
export async function takeTry(
  situation: Situation,
  kind: 'sign-in' | 'second-factor',
  account: string,
): Promise<Outcome<true>> {
  return take(situation, ofAccount(situation, kind, account), limits[kind].account)
}

/** Counts something that anybody may ask without an account, for their network address alone. */
export const takeTryOfAddress = (situation: Situation, kind: 'roll-look-up') =>
  take(situation, ofAddress(situation, kind), limits[kind].address)

async function take({ at }: Situation, { place, key }: Counter, limit: Limit) {
  return checkTries(await countTry(place, key, at, limit.minutes), limit, at)
}

/** After a success: forgets an account's tries. */
export async function forgive(situation: Situation, kind: Throttled, account: string) {
  const { place, key } = ofAccount(situation, kind, account)
  await forgetTries(place, key)
}

/** Knows whether this browser has signed in by a phone or mail before. */
export type KnownDevices = { knows(contact: string): boolean }

/**
 * Counts a code that is asked for a phone or mail, and refuses when there were too many: from the address, from the
 * address for this contact, and for this contact from wherever. What is refused counts no further, so that one address
 * cannot use up what the owner is left with; and a browser that signed in by the contact before has a count of its own.
 * From all others a municipality sends only so many to phones in a day: each of them costs it money.
 */
export async function takeCode(
  situation: Situation,
  kind: 'register' | 'code',
  { channel, to: contact }: Contact,
  devices: KnownDevices,
): Promise<Outcome<true>> {
  const { asker, account, address } = limits[kind]
  if (devices.knows(contact))
    return take(situation, ofAccount(situation, kind, `${contact} known`), asker)
  const counted = [
    [ofAddress(situation, kind), address],
    [ofAccount(situation, kind, `${contact} from ${situation.address}`), asker],
    [ofAccount(situation, kind, contact), account],
  ] as const
  for (const [counter, limit] of counted) {
    const allowed = await take(situation, counter, limit)
    if (allowed.refused && 'minutes' in allowed.reason.given)
      return refuse('too-many', 'too-many-codes', allowed.reason.given)
  }
  return channel === 'sms' ? takeCodeOfToday(situation) : accepted(true)
}
