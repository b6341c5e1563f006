import { accepted } from '#app/domain/outcome.ts'
import { dueOf } from '#app/domain/problems/clock.ts'
import { publicText } from '#app/domain/problems/public-problem.ts'
import type { Situation } from '../situation.ts'
import { previewsOf } from './documents.server.ts'
import { wouldAnswer } from './facilities.server.ts'
import { showProblem } from './problems-here.server.ts'
import { readOwnDraft } from './write-draft.server.ts'

/** A report that is being written as everybody will see it, with who answers and by when. */
export async function previewDraft(situation: Situation, token: string) {
  const { place, at, person } = situation
  const found = await readOwnDraft(situation, token)
  if (found.refused) return found
  const draft = found.value
  const followed = draft.follows === null ? null : await showProblem(situation, draft.follows)
  const beside = await wouldAnswer(situation, draft)
  return accepted({
    draft: { token, named: draft.named, landmark: draft.landmark },
    preview: {
      ...beside,
      text: publicText(draft),
      due: dueOf(at, beside.kindFacts.reportDays),
      photos: await previewsOf(place, draft.photos),
    },
    followed: followed && !followed.refused ? followed.value.problem : null,
    signedIn: person !== null,
  })
}
