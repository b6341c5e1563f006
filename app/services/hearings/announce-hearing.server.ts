import { checkAnnouncement, checkCallingOff } from '#app/domain/hearings/check-hearing.ts'
import { daysLeft, type Hearing } from '#app/domain/hearings/hearing.ts'
import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { changeHearing, readHearing } from '#models/hearings/hearing.server.ts'
import { tellOfHearing } from '../following/tell-followers.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { termsHere } from './terms-here.server.ts'

/** Announces a hearing to everybody. Later than the usual term it says why, in public. */
export function announceHearing(
  situation: Situation,
  number: number,
  reason: string,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'announce-hearing', { place }, at)
    if (allowed.refused) return allowed
    const hearing = await readHearing(tx, place, number)
    if (!hearing) return refuse('missing', 'not-here', {})
    const { notice: usual } = await termsHere(place)
    const refused = checkAnnouncement(hearing, { usual, reason }, at)
    if (refused) return refused
    const days = daysLeft(hearing, at)
    const because = days < usual ? reason : ''
    await changeHearing(tx, hearing, { announced: { at, days, usual, reason: because } })
    await tellOfHearing(tx, situation, hearing, { calledOff: null })
    return done(
      number,
      'hearing-announced',
      `hearing/${number}`,
      because ? { reason: because } : {},
    )
  })
}

/** Calls an announced hearing off; its page stays and tells why. */
export function callOffHearing(
  situation: Situation,
  number: number,
  reason: string,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'announce-hearing', { place }, at)
    if (allowed.refused) return allowed
    const hearing = await readHearing(tx, place, number)
    if (!hearing) return refuse('missing', 'not-here', {})
    const refused = checkCallingOff(hearing, at)
    if (refused) return refused
    await changeHearing(tx, hearing, { calledOff: { at, reason } })
    await tellOfHearing(tx, situation, hearing, { calledOff: reason })
    return done(number, 'hearing-called-off', `hearing/${number}`, { reason })
  })
}

/** Tells whoever follows its budget that an announced hearing was moved, and why. */
export function tellOfMove(
  tx: Transaction,
  situation: Situation,
  hearing: Hearing,
  moved: { from: Date; reason: string },
): Promise<void> {
  return tellOfHearing(tx, situation, hearing, { calledOff: null, moved })
}
