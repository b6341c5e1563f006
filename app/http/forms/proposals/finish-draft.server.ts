import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { beginChange } from '#app/services/proposals/writing/begin-change.server.ts'
import { throwAwayDraft } from '#app/services/proposals/writing/delete-draft.server.ts'
import { readOwnDraft } from '#app/services/proposals/writing/read-draft.server.ts'
import { sendDraft } from '#app/services/proposals/writing/send-draft.server.ts'
import { sentBefore } from '#app/services/proposals/writing/sent-before.server.ts'
import type { Sent } from '#app/services/proposals/writing/write-sent.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { readPieces, wholeText } from './read-pieces.server.ts'

/** What became of a draft: it was sent, or thrown away for another that begins from what stands. */
type Finished = Sent | { draft: number }

/** `over`: the version that the writer saw it would replace, where another author sent one meanwhile. */
type Asked = { go: string; over: number | null }

export function finishDraft(
  situation: Situation,
  number: number,
  { go, over }: Asked,
): Promise<Outcome<Finished>> {
  return go === 'afresh' ? startAfresh(situation, number) : sendWhole(situation, number, over)
}

/** Drops what was written and begins again from what stands. */
async function startAfresh(
  situation: Situation,
  number: number,
): Promise<Outcome<{ draft: number }>> {
  const found = await readOwnDraft(situation, number)
  if (found.refused) return found
  const { proposal } = found.value.draft
  if (proposal === null) return refuse('missing', 'not-here', {})
  await throwAwayDraft(situation, { draft: number })
  return beginChange(situation, { proposal })
}

async function sendWhole(
  situation: Situation,
  number: number,
  over: number | null,
): Promise<Outcome<Sent>> {
  const found = await readOwnDraft(situation, number)
  if (found.refused) {
    // The same form again: its draft is gone because it was sent.
    const before = await sentBefore(situation)
    return before ? accepted(before) : found
  }
  const { draft, round, villages } = found.value
  const whole = wholeText(readPieces(draft.answers, round, villages).pieces)
  return whole
    ? sendDraft(situation, { draft: number, text: whole, over })
    : refuse('input', 'draft-unfinished', {})
}
