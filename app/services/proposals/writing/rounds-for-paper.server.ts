import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may, possibleNow } from '#app/domain/permissions/may.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import type { Situation } from '#app/services/situation.ts'
import { roundsOf } from '#models/rounds/round.server.ts'

/** The rounds for which a clerk can take in proposals on paper now. */
export async function roundsForPaper({
  person,
  place,
  at,
}: Situation): Promise<Outcome<RoundHead[]>> {
  const allowed = may(person, 'take-in-paper', { place }, at)
  if (allowed.refused) return allowed
  const rounds = await roundsOf(place)
  return accepted(
    rounds.filter((round) => !possibleNow('take-in-paper', { place, round }, at).refused),
  )
}
