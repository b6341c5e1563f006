import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { Situation } from '../situation.ts'
import { describeRound } from './describe-round.server.ts'

/** The public page of a round. */
export async function showRound(
  { place, at }: Situation,
  number: number,
): Promise<Outcome<RoundOverview>> {
  const round = await readRound(place, number)
  return round ? accepted(await describeRound(round, at)) : refuse('missing', 'not-here', {})
}
