import { checkChange, checkTimes } from '#app/domain/hearings/check-hearing.ts'
import { type Hearing, type HearingEntry, movedTo } from '#app/domain/hearings/hearing.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import {
  changeHearing as change,
  deleteHearing as erase,
  insertHearing,
  readHearing,
} from '#models/hearings/hearing.server.ts'
import { keepInvitedUntil } from '#models/hearings/invitation.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { tellOfMove } from './announce-hearing.server.ts'
import { newestVersion } from './budget.server.ts'

/** Begins a hearing, which nobody outside the office sees until it is announced; answers with its number. */
export function newHearing(situation: Situation, entry: HearingEntry): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-hearing', { place }, at)
    if (allowed.refused) return allowed
    const [budget, faults] = [await budgetOf(situation, entry), checkTimes(entry)]
    if (budget === undefined) faults.push(noBudget)
    if (faults.length > 0 || budget === undefined) return refuseInput(faults)
    const { budgetYear: _, ...written } = entry
    const rest = { place, announced: null, changes: [], calledOff: null, ...notHeld }
    const number = await insertHearing(tx, { ...written, ...rest, budget })
    return done(number, 'hearing-written', `hearing/${number}`)
  })
}

/** Changes what a hearing says before it begins; once it is announced everybody is told why. */
export function changeHearing(
  situation: Situation,
  number: number,
  { reason, ...entry }: HearingEntry & { reason: string },
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-hearing', { place }, at)
    if (allowed.refused) return allowed
    const before = await readHearing(tx, place, number)
    if (!before) return refuse('missing', 'not-here', {})
    const refused = checkChange(before, entry, reason, at)
    if (refused) return refused
    const { budgetYear, ...written } = entry
    const budget =
      before.budget?.year === budgetYear && before.announced
        ? before.budget
        : await budgetOf(situation, entry)
    if (budget === undefined) return refuseInput([noBudget])
    const told = movedTo(before, entry.begins, { at, reason })
    await change(tx, before, { ...written, budget, ...told })
    await keepInvitedUntil(tx, { place, hearing: number, until: entry.ends })
    const { begins: from } = before
    if (before.announced && from.getTime() !== entry.begins.getTime())
      await tellOfMove(tx, situation, { ...before, ...written, budget }, { from, reason })
    return before.announced
      ? done(number, 'hearing-changed', `hearing/${number}`, { reason })
      : done(number, 'hearing-written', `hearing/${number}`)
  })
}

/** Throws away a hearing that was never announced. */
export function deleteHearing(situation: Situation, number: number): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-hearing', { place }, at)
    if (allowed.refused) return allowed
    const before = await readHearing(tx, place, number)
    if (!before) return refuse('missing', 'not-here', {})
    if (before.announced) return refuse('conflict', 'hearing-announced-before', {})
    await erase(tx, before)
    await keepInvitedUntil(tx, { place, hearing: number, until: at })
    return done(number, 'hearing-deleted', `hearing/${number}`)
  })
}

const notHeld = { attendance: null, minutes: null }
const noBudget = fault('year', 'hearing-no-such-budget', {})

/** The version that is talked about; null for another matter, undefined where the year has none. */
async function budgetOf(
  situation: Situation,
  { budgetYear: year }: HearingEntry,
): Promise<Hearing['budget'] | undefined> {
  if (year === null) return null
  const version = await newestVersion(situation, year)
  return version === null ? undefined : { year, version }
}
