import { accountId } from '#app/domain/accounts/account-id.ts'
import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Duty } from '#app/domain/remarks/answer.ts'
import { faultsOfDuty, firstDue } from '#app/domain/remarks/duty.ts'
import { remarkPermissions } from '#app/domain/remarks/permissions.ts'
import { accountsWith } from '#models/accounts/account.server.ts'
import { handleRemark, readRemark } from '#models/remarks/remark.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { tell } from '../tell.server.ts'
import type { RemarkWritten } from './write-remark.server.ts'

export type Assigned = { account: string; due: Day; reason: string }

/** Everybody here who may answer a remark. */
async function answerers(place: string) {
  const accounts = await accountsWith(place, remarkPermissions['answer-remark'].who)
  return accounts.map(({ number, name }) => ({ account: accountId(place, number), name }))
}

/** The form that names who has to answer and by when. */
export async function openAssigning(
  { person, place, at }: Situation,
  of: RemarkWritten,
): Promise<Outcome<{ duty: Duty; usual: Day; people: Awaited<ReturnType<typeof answerers>> }>> {
  const allowed = may(person, 'assign-remark', { place }, at)
  if (allowed.refused) return allowed
  const remark = await readRemark(null, { place, ...of })
  if (!remark) return refuse('missing', 'not-here', {})
  if (remark.answer) return refuse('conflict', 'remark-answered-before', {})
  const usual = firstDue({ asked: dayOf(remark.at), duty: remark.duty })
  return accepted({ duty: remark.duty, usual, people: await answerers(place) })
}

/** Names the person who has to answer, and the day; they are told. */
export async function assignRemark(
  situation: Situation,
  of: RemarkWritten,
  { account, due, reason }: Assigned,
): Promise<Outcome<RemarkWritten>> {
  const { person, place, at } = situation
  const people = await answerers(place)
  return perform(situation, async (tx) => {
    const allowed = may(person, 'assign-remark', { place }, at)
    if (allowed.refused) return allowed
    const remark = await readRemark(tx, { place, ...of })
    if (!remark) return refuse('missing', 'not-here', {})
    if (remark.answer) return refuse('conflict', 'remark-answered-before', {})
    const responsible = people.find((one) => one.account === account)
    if (!responsible) return refuseInput([fault('account', 'remark-nobody-such', {})])
    const first = firstDue({ asked: dayOf(remark.at), duty: remark.duty })
    const faults = faultsOfDuty({ due, reason }, { first, today: dayOf(at) })
    if (faults.length > 0) return refuseInput(faults)
    if (!(await handleRemark(tx, remark, { duty: { ...remark.duty, responsible, due, reason } })))
      return refuse('conflict', 'stands-otherwise', {})
    if (account !== allowed.value.id)
      await tell(tx, situation, [account], 'remark-assigned', { ...of, due })
    return done(of, 'remark-assigned', `remark/${of.year}/${of.number}`, {
      ...of,
      to: account,
      due,
    })
  })
}
