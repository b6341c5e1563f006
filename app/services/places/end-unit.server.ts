import { changesBetween } from '#app/domain/changes.ts'
import { inLanguage } from '#app/domain/language.ts'
import { accepted, type Outcome, type Refusal, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { checkEnding, type Ending, endedUnits } from '#app/domain/places/end-unit.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { isFinished } from '#app/domain/rounds/what-is-on.ts'
import { inTransaction, type Transaction } from '#models/database/in-transaction.server.ts'
import { putTerritories, territoriesIn } from '#models/places/territory.server.ts'
import { countOfVillage } from '#models/proposals/proposal-list.server.ts'
import { openedRoundIn, roundsOf } from '#models/rounds/round.server.ts'
import { done, perform } from '../perform.server.ts'
import { renewWords } from '../proposals/renew-words.server.ts'
import type { Situation } from '../situation.ts'
import { followResidents, residentsOf } from './follow-residents.server.ts'
import { reasonOfChange } from './territory-reason.server.ts'

/**
 * Ends a unit: merged into one, divided into several, or given up. Not while a vote is open or being counted: its
 * frozen rules name villages and their pots.
 */
export async function endUnit(
  situation: Situation,
  { reason, ...ending }: Ending & { reason: string },
): Promise<Outcome<{ soate: string }>> {
  const { place } = situation
  return perform(situation, async (tx) => {
    const found = await unitsToEnd(tx, situation, ending)
    if (found.refused) return found
    const why = await reasonOfChange(situation, reason)
    if (why.refused) return why
    const all = found.value
    const changed = endedUnits(ending, all)
    await putTerritories(tx, changed)
    await renewWords(tx, place, all, changed)
    const { soate, on, successors } = ending
    const after = all.map((unit) => changed.find((one) => one.soate === unit.soate) ?? unit)
    await followResidents(tx, place, after, on)
    return done({ soate }, 'territory-ended', `territory/${soate}`, {
      reason,
      ...why.value,
      on,
      successors: successors.join(' '),
      ...changesBetween(endingsOf(all), endingsOf(after)),
    })
  })
}

/** Why no unit can be ended now, by the rules of who and when; null where it can. */
export function whyNotEnd(situation: Situation): Promise<Refusal | null> {
  return inTransaction(situation.place, async (tx) => {
    const allowed = await mayEnd(tx, situation)
    return allowed.refused ? allowed : null
  })
}

async function mayEnd(tx: Transaction, { person, place, at }: Situation) {
  const round = await openedRoundIn(tx, place)
  return may(person, 'end-territory', { place, ...(round ? { round } : {}) }, at)
}

/** The register, where the unit may end so. */
async function unitsToEnd(
  tx: Transaction,
  situation: Situation,
  ending: Ending,
): Promise<Outcome<Territory[]>> {
  const allowed = await mayEnd(tx, situation)
  if (allowed.refused) return allowed
  const all = await territoriesIn(tx, situation.place)
  const faults = checkEnding(ending, all)
  return faults.length > 0 ? refuseInput(faults) : accepted(all)
}

/** What ending a unit does, before it is done. */
export type EndingEffect = {
  /** The names of the units in its place; none where it is given up. */
  successors: readonly string[]
  /** People who live in it, by their accounts; `asked`: they have to say where they live then, else they follow. */
  residents: number
  asked: boolean
  /** Its proposals in rounds that are not finished, and those rounds’ titles. */
  proposals: number
  rounds: readonly string[]
}

/** Tells what ending a unit would do; refused where ending it would be. */
export async function previewEnding(
  situation: Situation,
  ending: Ending,
): Promise<Outcome<EndingEffect>> {
  const { place, at, language } = situation
  const found = await inTransaction(place, (tx) => unitsToEnd(tx, situation, ending))
  if (found.refused) return found
  const named = (soate: string) => found.value.find((unit) => unit.soate === soate)
  const number = named(ending.soate)?.number ?? 0
  const current = (await roundsOf(place)).filter((round) => !isFinished(round, at))
  const concerned = current.filter(({ frozen, rules }) =>
    (frozen?.rules ?? rules).pots.some(({ village }) => village === number || village === null),
  )
  const numbers = current.map((round) => round.number)
  return accepted({
    successors: ending.successors.flatMap((soate) => {
      const unit = named(soate)
      return unit ? [inLanguage(unit.name, language)] : []
    }),
    residents: await residentsOf(place, number),
    asked: ending.successors.length !== 1,
    proposals: await countOfVillage(place, numbers, number),
    rounds: concerned.map(({ title }) => inLanguage(title, language)),
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
