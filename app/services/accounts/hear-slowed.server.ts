import { limits, waitFor } from '#app/domain/accounts/throttle.ts'
import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { countTry, forgetTries, triesAt } from '#models/accounts/throttle.server.ts'
import { type Counter, type KnownDevices, ofAccount, ofAddress } from './take-try.server.ts'

export type SlowDoor = KnownDevices & {
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>
}

/** Whose failures slow a try down: the account's and, where the browser is not known, the address's. */
type Counters = { at: Date; own: Counter; shared: Counter | null }

/** So many tries of one address may wait at a time in this process: each of them holds a connection. */
const mostWaiting = 20

/**
 * Hears a try to sign in, after a wait where many have failed for the account or from the address: the right password
 * always gets in. Only failures are counted, so that many who sign in at once from one address do not slow each other
 * down. A browser that signed in to the account before is slowed down by its own failures alone.
 */
export async function hearSlowed(
  situation: Situation,
  account: string,
  door: SlowDoor,
  hear: () => Promise<boolean>,
): Promise<Outcome<boolean>> {
  const known = door.knows(account)
  const own = ofAccount(situation, 'sign-in', known ? `${account} known` : account)
  const counters = {
    at: situation.at,
    own,
    shared: known ? null : ofAddress(situation, 'sign-in'),
  }
  return during(own.key, async () => {
    const refusal = await waitTurn(counters, door)
    if (refusal) return refusal
    const right = await hear()
    if (right) await forgetTries(own.place, own.key)
    else await countFailure(counters)
    return accepted(right)
  })
}

/** Keeps a try waiting as long as it has to; refuses where too many of the address are waiting already. */
async function waitTurn(counters: Counters, door: SlowDoor): Promise<Refusal | null> {
  const { shared } = counters
  const milliseconds = await waitOf(counters)
  if (milliseconds === 0) return null
  if (!shared) {
    await door.wait(milliseconds)
    return null
  }
  if (underWay(shared.key) >= mostWaiting)
    return refuse('too-many', 'too-many-tries', { minutes: 1 })
  await during(shared.key, () => door.wait(milliseconds))
  return null
}

/** Of one account the tries being heard count as well, or a thousand at once would be heard without a wait. */
async function waitOf({ at, own, shared }: Counters): Promise<number> {
  const { account, address } = limits['sign-in']
  const [mine, everybodys] = await Promise.all([
    triesAt(own.place, own.key, at),
    shared ? triesAt(shared.place, shared.key, at) : 0,
  ])
  return Math.max(waitFor(mine + underWay(own.key), account), waitFor(everybodys + 1, address))
}

async function countFailure({ at, own, shared }: Counters) {
  const { account, address } = limits['sign-in']
  await countTry(own.place, own.key, at, account.minutes)
  if (shared) await countTry(shared.place, shared.key, at, address.minutes)
}

/** What is under way in this process, by the counter's key. */
const running = new Map<string, number>()
const underWay = (key: string) => running.get(key) ?? 0

async function during<T>(key: string, work: () => Promise<T>): Promise<T> {
  running.set(key, underWay(key) + 1)
  try {
    return await work()
  } finally {
    const left = underWay(key) - 1
    if (left > 0) running.set(key, left)
    else running.delete(key)
  }
}
