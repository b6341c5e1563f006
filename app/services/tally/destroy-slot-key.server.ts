import { type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readPublishedResult } from '#models/tally/result.server.ts'
import { removeBoxes } from '#models/voting/vote-box.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import type { Vault } from '../voting/round-keys.server.ts'

/**
 * Destroys the keys that tie ballots to people and open envelopes, and the envelopes with them, once the result is public:
 * from then on nobody can tell whose a ballot is. The keys go first and the audit line is written after it, so that no log ever says it of a key that is still there.
 */
export async function destroySlotKey(
  situation: Situation,
  vault: Vault,
  number: number,
): Promise<Outcome<null>> {
  const { person, place, at } = situation
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'publish-result', { place, round }, at)
  if (allowed.refused) return allowed
  if (!(await readPublishedResult(place, number)))
    return refuse('conflict', 'not-published-yet', { closes: null })
  const destroyed = await vault.destroySlotKey(place, number)
  await removeBoxes(place, number)
  if (!destroyed) return refuse('conflict', 'key-destroyed-before', {})
  return perform(situation, async () => done(null, 'slot-key-destroyed', `round/${number}`))
}

/** Whether somebody can still be shown a receipt of the round: until the key is destroyed. */
export async function canShowReceipts(
  vault: Vault,
  place: string,
  round: number,
): Promise<boolean> {
  return (await vault.roundKeys(place, round)).slotOf !== null
}
