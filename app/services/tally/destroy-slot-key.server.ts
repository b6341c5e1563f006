import { refuse } from '#app/domain/outcome.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'
import { readPublishedResult } from '#models/tally/result.server.ts'
import { countBoxes, removeBoxes } from '#models/voting/vote-box.server.ts'
import type { ActKind } from '../signatures/act-kind.ts'
import type { Vault } from '../voting/round-keys.server.ts'

/**
 * Destroys the keys that tie ballots to people and open envelopes, and the envelopes with them, once the result is public
 * and the time for complaints is over: from then on nobody can tell whose a ballot is. The keys go before the audit line is
 * written, so that no log ever says it of a key that is still there.
 */
export const destroyKeys: ActKind<null> = {
  name: 'destroy-keys',
  watches: [],
  async prepare(tx, { place, subject }) {
    const number = numberOfSubject(subject)
    const round = await readRoundIn(tx, place, number)
    if (!round) return null
    const envelopes = await countBoxes(place, number)
    return {
      subject: { place, round },
      where: round.title,
      content: {
        ...({ act: 'destroy-keys', title: round.title } as const),
        envelopes,
      },
      async check() {
        if (!(await readPublishedResult(place, number)))
          return refuse('conflict', 'not-published-yet', { closes: null })
        return envelopes === 0 ? refuse('conflict', 'key-destroyed-before', {}) : null
      },
      async carryOut({ vault }) {
        await vault.destroySlotKey(place, number)
        await removeBoxes(place, number)
        return { action: 'slot-key-destroyed', details: {} }
      },
    }
  },
}

/** Whether somebody can still be shown a receipt of the round: until the key is destroyed. */
export async function canShowReceipts(
  vault: Vault,
  place: string,
  round: number,
): Promise<boolean> {
  return (await vault.roundKeys(place, round)).slotOf !== null
}
