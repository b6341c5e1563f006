import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readAccount } from '#models/accounts/account.server.ts'
import { type Colleague, colleagueOf } from './colleague.server.ts'

/** One person by the number of the account; reading it is an act. */
export async function readColleague(
  situation: Situation,
  number: number,
): Promise<Outcome<Colleague>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-people', { place }, at)
  if (allowed.refused) return allowed
  const account = await readAccount(place, number)
  if (!account) return refuse('missing', 'no-such-account', {})
  return perform(situation, async () =>
    done(colleagueOf(account), 'people-read', `account/${number}`),
  )
}
