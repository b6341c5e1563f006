import { accountOf } from '#app/domain/accounts/account-id.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Situation } from '#app/services/situation.ts'
import { type Session, sessionsOf } from '#models/accounts/session.server.ts'

/** Where the person is signed in, the last used first. */
export async function listSessions({ person, place }: Situation): Promise<Outcome<Session[]>> {
  const account = person ? accountOf(person.id) : null
  if (!account) return refuse('forbidden', 'sign-in-first', {})
  return accepted(await sessionsOf(place, account.number))
}
