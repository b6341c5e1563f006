import type { Choices } from '#app/domain/budget/tables/choice.ts'
import type { Unit } from '#app/domain/budget/version.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readAgain, readRehearsal } from '#models/budget/rehearsal.server.ts'
import { performUnrecorded } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import { beginReading, type Reading } from './runs.server.ts'

/** Lets a file be read again with what somebody says of its unit, its tables and their columns. */
export function chooseTables(
  situation: Situation,
  number: number,
  said: { choices: Choices; unit: Unit },
): Promise<Outcome<Reading>> {
  const { person, place, at } = situation
  return performUnrecorded(situation, async (tx) => {
    const allowed = may(person, 'write-budget', { place }, at)
    if (allowed.refused) return allowed
    const entry = await readRehearsal(tx, { place, number })
    if (!entry) return refuse('missing', 'not-here', {})
    if (entry.state === 'reading' || !(await readAgain(tx, entry, said)))
      return refuse('conflict', 'budget-not-ready', {})
    return accepted(await beginReading(tx, entry, { askedBy: allowed.value.id, at }))
  })
}
