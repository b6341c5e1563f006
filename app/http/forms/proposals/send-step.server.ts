import { accepted, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import type { Draft } from '#app/domain/proposals/writing/draft.ts'
import {
  type FormStep,
  faultsIn,
  isFormStep,
  lastPage,
  pageAfter,
  pageBefore,
} from '#app/domain/proposals/writing/steps.ts'
import type { Paths } from '#app/paths.ts'
import { takeFileAway } from '#app/services/proposals/writing/delete-draft.server.ts'
import { readOwnDraft } from '#app/services/proposals/writing/read-draft.server.ts'
import { saveDraft } from '#app/services/proposals/writing/save-draft.server.ts'
import type { Situation } from '#app/services/situation.ts'
import type { Upload } from '../upload.server.ts'
import { readPieces } from './read-pieces.server.ts'

/** Keeps whatever was typed, then says where the pressed button leads; "go on" only when the step is filled in. */
export async function sendStep(
  situation: Situation,
  paths: Paths,
  { step, draft: number }: { step: string; draft: number },
  { answers, faults }: Upload,
): Promise<Outcome<string>> {
  if (!isFormStep(step)) return refuse('missing', 'not-here', {})
  const pressed = answers.go?.[0] ?? 'next'
  if (pressed === 'add') answers['line-what']?.push('')
  const saved = await saveDraft(situation, { draft: number, answers })
  if (saved.refused) return saved
  const file = answers.remove?.[0]
  if (file) await takeFileAway(situation, { draft: number, file })
  if (faults.length === 0 && (pressed !== 'next' || file))
    return accepted(nextPage(paths, saved.value, step, file ? 'stay' : pressed))
  const found = await readOwnDraft(situation, number)
  if (found.refused) return found
  const { draft, round, villages } = found.value
  const all = [...faults, ...faultsIn(step, readPieces(draft.answers, round, villages).faults)]
  return all.length > 0 ? refuseInput(all) : accepted(nextPage(paths, draft, step, 'next'))
}

/** Where a pressed button leads from a step. A new row of costs is shown at once. */
function nextPage(
  paths: Paths,
  { number, answers }: Pick<Draft, 'number' | 'answers'>,
  step: FormStep,
  pressed: string,
): string {
  if (pressed === 'later') return paths.myProposals
  if (pressed === lastPage || isFormStep(pressed)) return paths.draft(number, pressed)
  if (pressed === 'back') return paths.draft(number, pageBefore(step))
  if (pressed === 'next') return paths.draft(number, pageAfter(step))
  const lastRow = (answers['line-what']?.length ?? 1) - 1
  return paths.draft(number, step) + (pressed === 'add' ? `#line-what-${lastRow}` : '')
}
