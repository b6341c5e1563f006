import { accountOf } from '#app/domain/accounts/account-id.ts'
import { dayFaults } from '#app/domain/accounts/registration.ts'
import { isStaff } from '#app/domain/accounts/role.ts'
import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { readAccountIn, updateAccount } from '#models/accounts/account.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'

type Corrected = { name: string; born: Day; since: Day }

/**
 * Corrects what somebody said of themselves. What a resident says is nobody's business: the line does not tell it. An
 * official's name stands under acts, so under an office it stays; of whoever held one the line keeps both names.
 */
export async function correctAccount(
  situation: Situation,
  { name, born, since }: Corrected,
): Promise<Outcome<true>> {
  const { person, place, at } = situation
  const number = accountOf(person?.id ?? '')?.number
  if (!number) return refuse('forbidden', 'sign-in-first', {})
  const faults = dayFaults({ born, since }, dayOf(at))
  if (faults.length > 0) return refuseInput(faults)
  return perform(situation, async (tx) => {
    const now = await readAccountIn(tx, place, number)
    if (!now) return refuse('missing', 'no-such-account', {})
    const renamed = name !== now.name
    if (renamed && isStaff(now.roles)) return refuseInput([fault('name', 'name-of-office', {})])
    const answerable = renamed && (now.roleNotes ?? []).length > 0
    await updateAccount(tx, place, number, { name, born, residentSince: since })
    const told = answerable ? { from: now.name, to: name } : {}
    return done(true as const, 'account-corrected', `account/${number}`, told)
  })
}
