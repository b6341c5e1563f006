import { type FormStep, formSteps, lastPage } from '#app/domain/proposals/writing/steps.ts'
import { type Step, StepList } from '#app/ui/form/step-list.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The form of the open step. */
export const stepForm = 'step'

type Props = {
  draft: number
  here: FormStep | typeof lastPage
  /** Steps in which something is still missing or wrong. */
  unfinished: readonly FormStep[]
}

/** The four steps and the check, with where the person is; every step can be opened at any time. */
export function DraftSteps({ draft, here, unfinished }: Props) {
  const text = useText().proposalForm
  const paths = usePaths()
  const all = [...formSteps, lastPage] as const
  const steps = all.map((step, place): Step => {
    const passed = place < all.indexOf(here)
    const done = passed && (step === lastPage || !unfinished.includes(step))
    return {
      label: step === lastPage ? text.check.name : text.steps[step].name,
      // From a step its form goes along; the last page has none that is typed into.
      ...(here === lastPage
        ? { href: paths.draft(draft, step) }
        : { go: { form: stepForm, value: step } }),
      state: step === here ? 'current' : done ? 'done' : 'later',
    }
  })
  return <StepList steps={steps} />
}
