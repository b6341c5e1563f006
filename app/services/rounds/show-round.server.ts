import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import type { Situation } from '../situation.ts'
import { describeRound } from './describe-round.server.ts'
import { roundHere } from './rounds-here.server.ts'

/** The public page of a round. */
export async function showRound(
  situation: Situation,
  number: number,
): Promise<Outcome<RoundOverview>> {
  const round = await roundHere(situation, number)
  return round ? accepted(await describeRound(situation, round)) : refuse('missing', 'not-here', {})
}
