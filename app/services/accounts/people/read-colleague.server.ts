import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readAccount } from '#models/accounts/account.server.ts'
import { readSecondFactor } from '#models/accounts/second-factor.server.ts'
import { type Colleague, colleagueOf } from './colleague.server.ts'

/** One person by the number of the account; reading it is an act. */
export async function readColleague(
  situation: Situation,
  number: number,
): Promise<Outcome<Colleague & { hasSecondFactor: boolean }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-people', { place }, at)
  if (allowed.refused) return allowed
  const account = await readAccount(place, number)
  if (!account) return refuse('missing', 'no-such-account', {})
  const hasSecondFactor = (await readSecondFactor(place, number)) !== null
  return perform(situation, async () =>
    done({ ...colleagueOf(account), hasSecondFactor }, 'people-read', `account/${number}`),
  )
}
