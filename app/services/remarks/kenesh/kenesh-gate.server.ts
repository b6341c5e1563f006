import { isDraft, type PublishedVersion } from '#app/domain/budget/version.ts'
import type { ChainState } from '#app/domain/budget/work/possible-kinds.ts'
import { standingGate } from '#app/domain/remarks/kenesh.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { gatesOf } from '#models/remarks/kenesh-gate.server.ts'
import { waitingRemarks } from '#models/remarks/remark.server.ts'
import { sharedBriefly } from '../../shared-briefly.ts'

/** Which draft of a year lies before the kenesh; where none does, how many remarks on its drafts wait for an answer. */
export async function beforeKenesh(
  tx: Transaction | null,
  { place, year }: { place: string; year: number },
  chain: readonly PublishedVersion[],
): Promise<Pick<ChainState, 'put' | 'unanswered'>> {
  const gate = standingGate(await gatesOf(tx, place, year))
  if (gate) return { put: gate.version, unanswered: 0 }
  if (!chain.some(({ kind }) => isDraft(kind))) return { put: null, unanswered: 0 }
  return { put: null, unanswered: (await waitingRemarks(place, year, tx)).length }
}

/** Every time that a draft of a year was put to the vote, for its pages. */
export const gatesHere = sharedBriefly((place, year: number) => gatesOf(null, place, year))
