import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { accepted, type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { longestKeyName } from '#app/domain/problems/program-key.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { title, whole } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { municipalityHere } from '#app/services/places/municipality-here.server.ts'
import {
  endProgramKey,
  issueProgramKey,
  listProgramKeys,
} from '#app/services/problems/program-keys.server.ts'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { useAnswer, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ProgramKeys } from '#app/ui/problems/office/program-keys.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = { title: (text) => text.problemWork.keys.title }

type Typed = { name: string } | { number: number }
type Went = { key: string } | 'ended'

/** Keys by which programs send reports: one is issued, or ended (`?do=end`). */
const page = officePage({
  may: 'issue-problem-key',
  does: ['end'],
  async read(visit) {
    const soate = (await municipalityHere(visit))?.soate ?? ''
    return whenAccepted(await listProgramKeys(visit), (keys) => ({ keys, soate }))
  },
  form: ({ answers }, { query }): Outcome<Typed> =>
    query.get('do') === 'end'
      ? checkAnswers(answers, z.object({ number: whole({ min: 1, max: 1_000_000 }) }))
      : checkAnswers(answers, z.object({ name: title({ max: longestKeyName, min: 3 }) })),
  async command(visit, typed): Promise<Outcome<Went>> {
    if ('number' in typed) {
      const ended = await endProgramKey(visit, typed.number)
      return ended.refused ? ended : accepted('ended')
    }
    return issueProgramKey(visit, typed.name)
  },
  next: ({ paths }, went) =>
    went === 'ended'
      ? telling(paths.problemKeys, 'problem-key-ended')
      : { issued: went.key, shownOnce: true },
})
export const loader = page.loader
export const action = page.action

export default function ProblemKeys() {
  const { key, keys, soate } = useShown<typeof loader>()
  const refused = useRejectedForm()
  const answer = useAnswer<{ issued?: string }>()
  // The key that was issued is the form's answer too, and no refusal.
  const rejected = answer?.issued === undefined ? refused : undefined
  const text = useText().problemWork
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeProblems, label: text.title }]}
        here={text.keys.title}
      />
      <h1>{text.keys.title}</h1>
      <WhatWasDone />
      <ProgramKeys {...{ formKey: key, keys, soate, issued: answer?.issued, rejected }} />
    </>
  )
}
