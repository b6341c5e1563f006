import type { RoundHead } from '#app/domain/rounds/round.ts'
import { roundsHere } from '../rounds/rounds-here.server.ts'
import type { Situation } from '../situation.ts'

/** Published binding rounds whose vote is not opened and that no roll was approved for. */
export async function roundsWithoutRoll(situation: Situation): Promise<RoundHead[]> {
  const all = await roundsHere(situation)
  return all.filter(({ binding, roll, frozen, draft }) => binding && !roll && !frozen && !draft)
}
