import { accountId } from '#app/domain/accounts/account-id.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readPersonal } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readAccount } from '#models/accounts/account.server.ts'
import { readSecondFactor } from '#models/accounts/second-factor.server.ts'
import { type Colleague, colleagueOf } from './colleague.server.ts'
import { waitingRoleAct } from './sign-role.server.ts'

type ReadColleague = Colleague & {
  hasSecondFactor: boolean
  /** Whether it is the one who looks. */
  own: boolean
  /** Whether they may give and take roles; an auditor reads only. */
  mayManage: boolean
  /** The number of the pending act to give or take a role. */
  waiting: number | null
}

/** One person by the number of the account; reading it leaves an audit line. */
export async function readColleague(
  situation: Situation,
  number: number,
): Promise<Outcome<ReadColleague>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-people', { place }, at)
  if (allowed.refused) return allowed
  const account = await readAccount(place, number)
  if (!account) return refuse('missing', 'no-such-account', {})
  const [factor, waiting] = await Promise.all([
    readSecondFactor(place, number),
    waitingRoleAct(place, number),
  ])
  const own = allowed.value.id === accountId(place, number)
  const mayManage = !may(person, 'manage-people', { place }, at).refused
  const standing = { hasSecondFactor: factor !== null, own, mayManage, waiting }
  const read = { act: 'people-read', subject: `account/${number}`, people: 1 } as const
  return readPersonal(situation, { ...colleagueOf(account), ...standing }, read)
}
