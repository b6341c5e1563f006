import { isFinished } from '#app/domain/rounds/what-is-on.ts'
import { roundsOf } from '#models/rounds/round.server.ts'
import type { Situation } from '../situation.ts'

/** Rounds that everybody sees and that are not over: they rest on the territory, so that its changes have a reason. */
export async function restingRounds({
  place,
  at,
}: Pick<Situation, 'place' | 'at'>): Promise<number[]> {
  const rounds = await roundsOf(place)
  return rounds.filter((round) => !isFinished(round, at)).map(({ number }) => number)
}
