import { checkTries, limits, type Throttled, waitFor } from '#app/domain/accounts/throttle.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { country } from '#app/domain/places/place-id.ts'
import type { Situation } from '#app/services/situation.ts'
import { sha256 } from '#app/sha256.server.ts'
import { countTry, forgetTries, takeBackTry } from '#models/accounts/throttle.server.ts'

const keyOf = (kind: Throttled, whose: string) => sha256(`${kind}|${whose}`, 'base64url')

const ofAccount = (account: string) => `account ${account}`
const ofAddress = ({ address }: Situation) => `address ${address}`

/**
 * Counts a try for the account it is about (known or not) and for the network address, which is counted for the
 * whole country; refuses when either has tried too often. A try that succeeds is taken back by `forgive`.
 */
export async function takeTry(
  situation: Situation,
  kind: Throttled,
  account: string,
): Promise<Outcome<true>> {
  const { own, shared } = await count(situation, kind, account)
  const allowed = checkTries(own, limits[kind].account, situation.at)
  return allowed.refused ? allowed : checkTries(shared, limits[kind].address, situation.at)
}

/** The same where the account itself is never refused: answers how many milliseconds the try has to wait. */
export async function takeSlowedTry(
  situation: Situation,
  kind: Throttled,
  account: string,
): Promise<Outcome<number>> {
  const { own, shared } = await count(situation, kind, account)
  const allowed = checkTries(shared, limits[kind].address, situation.at)
  return allowed.refused ? allowed : accepted(waitFor(own, limits[kind].account, situation.at))
}

async function count(situation: Situation, kind: Throttled, account: string) {
  const { place, at } = situation
  const { account: own, address } = limits[kind]
  const [mine, shared] = await Promise.all([
    countTry(place, keyOf(kind, ofAccount(account)), at, own.minutes),
    countTry(country, keyOf(kind, ofAddress(situation)), at, address.minutes),
  ])
  return { own: mine, shared }
}

/** After a success: forgets an account's tries, and takes this one back from those of the address. */
export async function forgive(situation: Situation, kind: Throttled, account: string) {
  await Promise.all([
    forgetTries(situation.place, keyOf(kind, ofAccount(account))),
    takeBackTry(country, keyOf(kind, ofAddress(situation))),
  ])
}
