import { accepted, type Outcome, refuse } from '../outcome.ts'

/** So many tries within so many minutes, counted from the first. */
export type Limit = { tries: number; minutes: number }

/**
 * Two throttles for each request: one for the account it is about, whoever asks, and one for the network address,
 * whatever it asks. Addresses get far more: a whole mobile network may share one.
 */
export const limits = {
  'sign-in': { account: { tries: 10, minutes: 15 }, address: { tries: 100, minutes: 15 } },
  register: { account: { tries: 5, minutes: 60 }, address: { tries: 60, minutes: 60 } },
  'second-factor': { account: { tries: 10, minutes: 15 }, address: { tries: 100, minutes: 15 } },
  code: { account: { tries: 5, minutes: 60 }, address: { tries: 60, minutes: 60 } },
} as const satisfies Record<string, { account: Limit; address: Limit }>

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
 * How long a try for an account is kept waiting beyond its limit, in milliseconds: twice as long each time. It is heard then,
 * so that nobody who types wrong passwords on purpose can lock the owner out of their account.
 */
export function waitFor({ count, until }: Tries, limit: Limit, at: Date): number {
  const beyond = count - limit.tries
  if (beyond <= 0 || until <= at) return 0
  return Math.min(longestWait, firstWait * 2 ** (beyond - 1))
}
