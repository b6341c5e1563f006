import { accepted, type Outcome, refuse } from '../outcome.ts'

/** So many tries within so many minutes, counted from the first. */
export type Limit = { tries: number; minutes: number }

/**
 * Codes: how many one address may ask for one phone or mail, how many may be asked for that from everywhere, and how
 * many one address may ask for at all. The owner at another address still gets one when somebody has used up theirs.
 */
const codes = {
  asker: { tries: 5, minutes: 60 },
  account: { tries: 15, minutes: 60 },
  address: { tries: 60, minutes: 60 },
} as const satisfies Record<string, Limit>

/**
 * For the account a request is about, whoever asks, and for the network address, whatever it asks. Addresses get far
 * more: a whole mobile network may share one.
 */
export const limits = {
  'sign-in': { account: { tries: 10, minutes: 15 }, address: { tries: 100, minutes: 15 } },
  'second-factor': { account: { tries: 10, minutes: 15 } },
  register: codes,
  code: codes,
  // Asking whether somebody is on a roll: enough for a village behind one address, too few to try PINs out.
  'roll-look-up': { address: { tries: 60, minutes: 60 } },
} as const satisfies Record<string, Record<string, Limit>>

export type Throttled = keyof typeof limits

/** Tries that were counted, this one included, and the instant at which counting begins anew. */
export type Tries = { count: number; until: Date }

/** Whether one more try is allowed, or in how many minutes it will be. */
export function checkTries({ count, until }: Tries, limit: Limit, at: Date): Outcome<true> {
  if (count <= limit.tries || until <= at) return accepted(true)
  const minutes = Math.max(1, Math.ceil((until.getTime() - at.getTime()) / 60_000))
  return refuse('too-many', 'too-many-tries', { minutes })
}

/** In milliseconds: the first wait beyond the limit, and the longest. */
const firstWait = 500
const longestWait = 8_000

/**
 * How long the `count`th try is kept waiting beyond its limit, in milliseconds: twice as long each time. It is heard
 * then, so that nobody who types wrong passwords on purpose can lock the owner out of their account.
 */
export function waitFor(count: number, limit: Limit): number {
  const beyond = count - limit.tries
  return beyond <= 0 ? 0 : Math.min(longestWait, firstWait * 2 ** (beyond - 1))
}
