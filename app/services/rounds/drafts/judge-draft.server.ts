import type { Refusal } from '#app/domain/outcome.ts'
import { checkDraft } from '#app/domain/rounds/plan/check-draft.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type { VillageName } from '../village-name.ts'
import { villagesNow } from '../villages-to-name.server.ts'

/** Why a draft cannot be published at an instant, or null, and the villages that stand then. */
export async function judgeDraft(
  round: Round,
  at: Date,
): Promise<{ refusal: Refusal | null; villages: VillageName[] }> {
  const villages = await villagesNow(round.place, at)
  const numbers = villages.map(({ number }) => number)
  return {
    refusal: checkDraft(round, { at, villages: numbers }),
    villages,
  }
}
