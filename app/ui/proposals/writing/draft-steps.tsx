import { type FormStep, formSteps, lastPage } from '#app/domain/proposals/writing/steps.ts'
import { type Step, StepList } from '#app/ui/form/step-list.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = { draft: number; here: FormStep | typeof lastPage }

/** The four steps and the check, with where the person is; every step can be opened at any time. */
export function DraftSteps({ draft, here }: Props) {
  const text = useText().proposalForm
  const paths = usePaths()
  const all = [...formSteps, lastPage] as const
  const steps = all.map((step, place): Step => {
    const before = place < all.indexOf(here)
    return {
      label: step === lastPage ? text.check.name : text.steps[step].name,
      href: paths.draft(draft, step),
      state: step === here ? 'current' : before ? 'done' : 'later',
    }
  })
  return <StepList steps={steps} />
}
