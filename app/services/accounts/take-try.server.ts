import { checkTries, limits, type Throttled } from '#app/domain/accounts/throttle.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { country } from '#app/domain/places/place-id.ts'
import type { Situation } from '#app/services/situation.ts'
import { sha256 } from '#app/sha256.server.ts'
import { countTry, forgetTries } from '#models/accounts/throttle.server.ts'

const keyOf = (kind: Throttled, whose: string) => sha256(`${kind}|${whose}`, 'base64url')

/**
 * Counts a try for the account it is about (known or not) and for the network address, which is counted for the
 * whole country; refuses when either has tried too often.
 */
export async function takeTry(
  { place, address, at }: Situation,
  kind: Throttled,
  account: string,
): Promise<Outcome<true>> {
  const limit = limits[kind]
  const [own, shared] = await Promise.all([
    countTry(place, keyOf(kind, `account ${account}`), at, limit.account.minutes),
    countTry(country, keyOf(kind, `address ${address}`), at, limit.address.minutes),
  ])
  const allowed = checkTries(own, limit.account, at)
  return allowed.refused ? allowed : checkTries(shared, limit.address, at)
}

/** Forgets an account's tries after a success; those of the address stay counted. */
export async function forgive({ place }: Situation, kind: Throttled, account: string) {
  await forgetTries(place, keyOf(kind, `account ${account}`))
}
