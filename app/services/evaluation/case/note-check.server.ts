import type { CheckNote } from '#app/domain/evaluation/case/check-note.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { insertNote, notesAbout } from '#models/evaluation/check-note.server.ts'
import { officialOf, readCaseIn } from '../read-case.server.ts'

/** Keeps a note about a check; the log tells that there is one, and not what it says. */
export async function noteCheck(
  situation: Situation,
  { proposal, text }: { proposal: number; text: string },
): Promise<Outcome<unknown>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'keep-check-notes', { place }, at)
    if (allowed.refused) return allowed
    const found = await readCaseIn(tx, place, proposal)
    if (found.refused) return found
    await insertNote(tx, { place, proposal, by: officialOf(allowed.value), at, text })
    return done(null, 'check-noted', `proposal/${proposal}`)
  })
}

/** The notes about a proposal; null for whoever they are not for. */
export async function readNotes(
  { person, place, at }: Situation,
  proposal: number,
): Promise<CheckNote[] | null> {
  const allowed = may(person, 'keep-check-notes', { place }, at)
  return allowed.refused ? null : notesAbout(place, proposal)
}
