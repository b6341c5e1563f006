import { accountOf } from '#app/domain/accounts/account-id.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { endSession, endSessionsBut } from '#models/accounts/session.server.ts'

/** Which of one's own sessions to end: one by its key, or all but the one that asks. */
export type Revocation = { one: string } | { allBut: string | null }

/** Ends own sessions, from their next request on; returns how many. */
export async function revokeSession(
  situation: Situation,
  which: Revocation,
): Promise<Outcome<{ ended: number }>> {
  const { person, place } = situation
  const account = person ? accountOf(person.id) : null
  if (!account) return refuse('forbidden', 'sign-in-first', {})
  return perform(situation, async (tx) => {
    const ended =
      'one' in which
        ? Number(await endSession(tx, place, account.number, which.one))
        : await endSessionsBut(tx, place, account.number, which.allBut)
    return done({ ended }, 'session-revoked', `account/${account.number}`, { ended })
  })
}
