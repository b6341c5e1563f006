import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { refuse } from '#app/domain/outcome.ts'
import type { Draft } from '#app/domain/proposals/writing/draft.ts'
import {
  type FormStep,
  isFormStep,
  pageAfter,
  pageBefore,
} from '#app/domain/proposals/writing/steps.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { languageOf } from '#app/http/situation.server.ts'
import type { Paths } from '#app/paths.ts'

/** The step in the address; an unknown one is a missing page. */
export function stepIn(args: LoaderFunctionArgs | ActionFunctionArgs): FormStep {
  const { step } = args.params
  return isFormStep(step) ? step : refusedPage(languageOf(args), refuse('missing', 'not-here', {}))
}

/** Where a pressed button leads from a step. A new row of costs is shown at once. */
export function nextPage(
  paths: Paths,
  { number, answers }: Pick<Draft, 'number' | 'answers'>,
  step: FormStep,
  pressed: string,
): string {
  if (pressed === 'later') return paths.myProposals
  if (pressed === 'back') return paths.draft(number, pageBefore(step))
  if (pressed === 'next') return paths.draft(number, pageAfter(step))
  const lastRow = (answers['line-what']?.length ?? 1) - 1
  return paths.draft(number, step) + (pressed === 'add' ? `#line-what-${lastRow}` : '')
}
