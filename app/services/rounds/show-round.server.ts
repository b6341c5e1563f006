import type { BuiltProject } from '#app/domain/delivery/built.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { readBuilt } from '../delivery/read-built.server.ts'
import type { Situation } from '../situation.ts'
import { describeRound } from './describe-round.server.ts'
import { roundHere } from './rounds-here.server.ts'

export type RoundShown = {
  round: RoundOverview
  /** What is being built of it; empty before its result is published. */
  built: readonly BuiltProject[]
}

/** The public page of a round. */
export async function showRound(
  situation: Situation,
  number: number,
): Promise<Outcome<RoundShown>> {
  const head = await roundHere(situation, number)
  if (!head) return refuse('missing', 'not-here', {})
  const [round, built] = await Promise.all([
    describeRound(situation, head),
    head.resultAt ? readBuilt(situation, number) : [],
  ])
  return accepted({ round, built })
}
