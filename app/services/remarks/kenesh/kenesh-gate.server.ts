import type { PublishedVersion } from '#app/domain/budget/version.ts'
import { isDraft } from '#app/domain/remarks/open.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readGate } from '#models/remarks/kenesh-gate.server.ts'
import { waitingRemarks } from '#models/remarks/remark.server.ts'
import { newestOf } from '../../budget/reading/published-here.server.ts'

/**
 * What the last draft of a year waits for before the kenesh may have decided: the remarks without an answer, as long as
 * it was not put to the vote.
 */
export async function beforeKenesh(
  tx: Transaction | null,
  place: string,
  chain: readonly PublishedVersion[],
): Promise<{ unanswered: number }> {
  const draft = newestOf(chain.filter(({ kind }) => isDraft(kind)))
  if (!draft || (await readGate(tx, draft))) return { unanswered: 0 }
  return { unanswered: (await waitingRemarks(place, draft.year, tx)).length }
}
