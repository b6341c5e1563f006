import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { RollFacts } from '#app/domain/roll/roll.ts'
import { rollsOf } from '#models/roll/roll.server.ts'
import { roundsOf } from '#models/rounds/round.server.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'
import type { Situation } from '../situation.ts'

/** A binding round with the roll that holds, and the act by which another waits. */
export type RoundRoll = {
  number: number
  title: InLanguages
  roll: RollFacts | null
  waiting: { size: number; act: number } | null
  /** Whether this person may set one of its rows aside now. */
  setsAside: boolean
}

export type OfficeRoll = { rounds: readonly RoundRoll[]; mayTakeIn: boolean; mayReplace: boolean }

/** The rolls of all binding rounds, for the office. */
export async function readRolls(situation: Situation): Promise<Outcome<OfficeRoll>> {
  const { person, place, at } = situation
  const allowed = may(person, 'identify-resident', { place }, at)
  if (allowed.refused) return allowed
  const binding = (await roundsOf(place)).filter((round) => round.binding)
  const rounds = binding.map(async (round): Promise<RoundRoll> => {
    const { number, title, roll } = round
    const aside = may(person, 'set-aside-voter', { place, round }, at)
    const act = await openActAbout(place, 'approve-roll', `round/${number}`)
    const waiting = (await rollsOf(null, place, number)).find(({ state }) => state === 'waiting')
    return {
      ...{ number, title, roll: roll ?? null },
      setsAside: roll !== undefined && !aside.refused,
      waiting: waiting && act !== null ? { size: waiting.size, act } : null,
    }
  })
  return accepted({
    rounds: await Promise.all(rounds),
    mayTakeIn: !may(person, 'import-roll', { place }, at).refused,
    mayReplace: !may(person, 'replace-contact', { place }, at).refused,
  })
}
