import { answersFor, type Criterion } from '#app/domain/evaluation/criteria.ts'
import type { Again } from '#app/ui/again.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

/** One criterion: met, not met, not applicable where that can be; and the grounds. */
export function CriterionField({
  criterion,
  again,
}: {
  criterion: Criterion
  again: Again | undefined
}) {
  const { checks, evaluation } = useText()
  return (
    <div className="criterion">
      <Radios
        name={criterion}
        label={evaluation.criteria[criterion]}
        options={answersFor(criterion).map((answer) => ({
          value: answer,
          label: evaluation.answers[answer],
        }))}
        again={again}
      />
      <TextField
        name={`${criterion}-note`}
        label={checks.judge.note}
        hint={checks.judge.noteHint}
        optional
        again={again}
      />
    </div>
  )
}
