import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { Situation } from '../situation.ts'
import { restingRounds } from './rounds.server.ts'

/** A reason has at least so many letters. */
const leastReason = 3

/** What a line says of why the territory was changed, and among whose public acts it stands. */
export type TerritoryReason = { reason: string; rounds: string }

/** Whether a change of the territory says why, for everybody. */
export async function needsReason(situation: Pick<Situation, 'place' | 'at'>): Promise<boolean> {
  return (await restingRounds(situation)).length > 0
}

/** The reason as the log keeps it; refused where one is needed and none is given. */
export async function reasonOfChange(
  situation: Situation,
  given: string,
): Promise<Outcome<Partial<TerritoryReason>>> {
  const reason = given.trim()
  const rounds = await restingRounds(situation)
  if (rounds.length === 0) return accepted(reason ? { reason } : {})
  return reason.length < leastReason
    ? refuseInput([fault('reason', 'fill-in', {})])
    : accepted({ reason, rounds: rounds.toReversed().join(' ') })
}
