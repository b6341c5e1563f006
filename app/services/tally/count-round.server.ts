import { accepted, type Outcome } from '#app/domain/outcome.ts'
import type { Situation } from '../situation.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { askCount } from './ask-count.server.ts'
import { carryOutCount } from './carry-out-count.server.ts'

/** Asks for a count and waits for its end, at the one instant of the situation: for content that is seeded. */
export async function countRound(
  situation: Situation,
  vault: Vault,
  number: number,
): Promise<Outcome<null>> {
  const started = await askCount(situation, { vault, clock: async () => situation.at }, number)
  if (started.refused) return started
  await carryOutCount(started.value, vault, () => situation.at)
  return accepted(null)
}
