import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may, possibleNow } from '#app/domain/permissions/may.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import type { Situation } from '#app/services/situation.ts'
import { roundsHere } from '../../rounds/rounds-here.server.ts'

/** The rounds for which a clerk can take in proposals on paper now. */
export async function roundsForPaper(situation: Situation): Promise<Outcome<RoundHead[]>> {
  const { person, place, at } = situation
  const allowed = may(person, 'take-in-paper', { place }, at)
  if (allowed.refused) return allowed
  const rounds = await roundsHere(situation)
  return accepted(
    rounds.filter((round) => !possibleNow('take-in-paper', { place, round }, at).refused),
  )
}
