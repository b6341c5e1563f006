import type { ProblemState } from '#app/domain/problems/state.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  formKey: string
  states: readonly ProblemState[]
  rejected: RejectedForm | undefined
}

/** What becomes of a report: its state with words, and what belongs to some of the states. */
export function StepForm({ formKey, states, rejected }: Props) {
  const { problemWork: text, problems } = useText()
  return (
    <Form formKey={formKey} rejected={rejected}>
      <Radios
        {...{ rejected, name: 'state', label: text.state }}
        options={states.map((value) => ({
          value,
          label: problems.states[value],
          hint: problems.stateMeans[value],
        }))}
      />
      <TextArea
        {...{ rejected, name: 'text', label: text.text, hint: text.textHint }}
        limit={2_000}
        rows={4}
      />
      {states.includes('fixed') ? (
        <>
          <DateField
            {...{ rejected, name: 'until', label: text.until, hint: text.untilHint }}
            optional
          />
          <TextField
            {...{ rejected, name: 'responsible', label: text.whose, hint: text.whoseHint }}
            optional
          />
          <TextField
            {...{ rejected, name: 'same', label: text.same, hint: text.sameHint }}
            short
            optional
          />
        </>
      ) : null}
      <p className="buttons">
        <Button>{text.send}</Button>
      </p>
    </Form>
  )
}
