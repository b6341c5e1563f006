import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { isUntouched, mostDrafts } from '#app/domain/proposals/writing/draft.ts'
import type { Situation } from '#app/services/situation.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { draftsOf, insertDraft } from '#models/proposals/proposal-draft.server.ts'
import { readRound } from '#models/rounds/round.server.ts'

/**
 * Begins a proposal for a round. Writing may begin before the ideas are open; only sending waits for them. No line
 * in the audit chain: what is being written is nobody's business yet.
 */
export async function beginDraft(
  { person, place, at }: Situation,
  { round: number }: { round: number },
): Promise<Outcome<{ draft: number }>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'write-draft', { place, round }, at)
  if (allowed.refused) return allowed
  const { id: account, village } = allowed.value
  const drafts = await draftsOf(place, account)
  // Begun in another tab, and nothing written yet: a second empty one would be nobody's wish.
  const untouched = drafts.find((draft) => draft.round === number && isUntouched(draft))
  if (untouched) return accepted({ draft: untouched.number })
  if (drafts.length >= mostDrafts) return refuse('conflict', 'too-many-drafts', { max: mostDrafts })
  const draft = await inTransaction(place, (tx) =>
    insertDraft(tx, {
      place,
      account,
      round: number,
      proposal: null,
      basis: 0,
      paper: null,
      answers: village === null ? {} : { village: [String(village)] },
      attachments: [],
      changedAt: at,
    }),
  )
  return { refused: false, value: { draft } }
}
