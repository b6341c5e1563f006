import { changesBetween } from '#app/domain/changes.ts'
import { type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { checkEnding, type Ending, endedUnits } from '#app/domain/places/end-unit.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { putTerritories, territoriesIn } from '#models/places/territory.server.ts'
import { openedRoundIn } from '#models/rounds/round.server.ts'
import { done, perform } from '../perform.server.ts'
import { renewWords } from '../proposals/renew-words.server.ts'
import type { Situation } from '../situation.ts'
import { followResidents } from './follow-residents.server.ts'

/**
 * Ends a unit: merged into one, divided into several, or given up. Not while a vote is open or being counted: its
 * frozen rules name villages and their pots.
 */
export async function endUnit(
  situation: Situation,
  ending: Ending,
): Promise<Outcome<{ soate: string }>> {
  const { person, place, at } = situation
  const allowed = may(person, 'end-territory', { place }, at)
  if (allowed.refused) return allowed
  return perform(situation, async (tx) => {
    const round = await openedRoundIn(tx, place)
    const free = round ? may(person, 'end-territory', { place, round }, at) : allowed
    if (free.refused) return free
    const all = await territoriesIn(tx, place)
    const faults = checkEnding(ending, all)
    if (faults.length > 0) return refuseInput(faults)
    const changed = endedUnits(ending, all)
    await putTerritories(tx, changed)
    await renewWords(tx, place, all, changed)
    const { soate, on, successors } = ending
    const after = all.map((unit) => changed.find((one) => one.soate === unit.soate) ?? unit)
    await followResidents(tx, place, after, on)
    return done({ soate }, 'territory-ended', `territory/${soate}`, {
      on,
      successors: successors.join(' '),
      ...changesBetween(endingsOf(all), endingsOf(after)),
    })
  })
}

/** Until when each unit is valid and what stands in its place, by its code. */
function endingsOf(units: readonly Territory[]) {
  return Object.fromEntries(
    units.map(({ soate, validTo, successors, predecessors }) => [
      soate,
      { validTo, successors, predecessors },
    ]),
  )
}
