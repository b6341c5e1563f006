import { answersFor, type Criterion } from '#app/domain/evaluation/criteria.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { FieldGroup } from '#app/ui/fields/field-names.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

/** One criterion: met, not met, not applicable where that can be; and the grounds. */
export function CriterionField({
  criterion,
  rejected,
}: {
  criterion: Criterion
  rejected: RejectedForm | undefined
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
        rejected={rejected}
      />
      <FieldGroup value={evaluation.criteria[criterion]}>
        <TextField
          name={`${criterion}-note`}
          label={checks.judge.note}
          hint={checks.judge.noteHint}
          optional
          rejected={rejected}
        />
      </FieldGroup>
    </div>
  )
}
