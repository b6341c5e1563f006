import { type ProblemPage, problemSteps } from '#app/domain/problems/draft.ts'
import { StepList } from '#app/ui/form/step-list.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The steps of a report; those behind can be opened again. */
export function WritingSteps({ draft, here }: { draft: string | null; here: ProblemPage }) {
  const text = useText().problems
  const paths = usePaths()
  const at = problemSteps.indexOf(here)
  return (
    <StepList
      steps={problemSteps.map((step, place) => ({
        label: text.steps[step],
        ...(draft !== null && place < at ? { href: paths.problemDraft(draft, step) } : {}),
        state: place === at ? 'current' : place < at ? 'done' : 'later',
      }))}
    />
  )
}
