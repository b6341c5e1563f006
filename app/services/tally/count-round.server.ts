import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { carryOutRun } from '../runs/carry-out-run.server.ts'
import type { Situation } from '../situation.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { askCount } from './ask-count.server.ts'

/** Asks for a count and waits for its end, at the one instant of the situation: for content that is seeded. */
export async function countRound(
  situation: Situation,
  vault: Vault,
  number: number,
): Promise<Outcome<null>> {
  const started = await askCount(situation, { vault, clock: async () => situation.at }, number)
  if (started.refused) return started
  await carryOutRun(started.value, { vault: () => vault, now: () => situation.at })
  return accepted(null)
}
