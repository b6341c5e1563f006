import { type Refusal, refuse } from '#app/domain/outcome.ts'
import { isDraft } from '#app/domain/remarks/open.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readGate } from '#models/remarks/kenesh-gate.server.ts'
import { waitingRemarks } from '#models/remarks/remark.server.ts'
import { newestOf } from '../../budget/reading/published-here.server.ts'

/**
 * Why a budget may not be published as adopted: its last draft was not put to the vote of the kenesh, and remarks on it
 * are unanswered. Null where nothing stands against it.
 */
export async function refusedAdoption(
  tx: Transaction,
  place: string,
  year: number,
): Promise<Refusal | null> {
  const chain = await publishedVersionsOf(place, year)
  const draft = newestOf(chain.filter(({ kind }) => isDraft(kind)))
  if (!draft || (await readGate(tx, draft))) return null
  const count = (await waitingRemarks(place, year, tx)).length
  return count === 0 ? null : refuse('conflict', 'kenesh-unanswered', { count })
}
