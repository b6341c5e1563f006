import { type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { checkEnding, type Ending, endedUnits } from '#app/domain/places/end-unit.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { moveResidents } from '#models/accounts/account.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { putTerritories, territoriesIn } from '#models/places/territory.server.ts'
import { openedRoundIn } from '#models/rounds/round.server.ts'
import { done, perform } from '../perform.server.ts'
import { renewWords } from '../proposals/renew-words.server.ts'
import type { Situation } from '../situation.ts'

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
    await moveMerged(tx, place, ending, all)
    return done({ soate }, 'territory-ended', `territory/${soate}`, {
      on,
      successors: successors.join(' '),
    })
  })
}

/** Whoever lived in a merged village lives in the one it became; of a divided one nobody knows which. */
async function moveMerged(
  tx: Transaction,
  place: string,
  { soate, successors }: Ending,
  all: readonly Territory[],
) {
  const [only, second] = successors
  const numberOf = (code: string | undefined) =>
    all.find((unit) => unit.soate === code)?.number ?? null
  const [from, to] = [numberOf(soate), numberOf(only)]
  if (!second && from !== null && to !== null) await moveResidents(tx, place, from, to)
}
