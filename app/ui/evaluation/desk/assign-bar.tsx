import type { Day } from '#app/domain/calendar/day.ts'
import type { Official } from '#app/domain/evaluation/evaluation.ts'
import { allTyped, faultOf, type RejectedForm } from '#app/forms/rejected-form.ts'
import { Tick } from '#app/ui/choices/tick.tsx'
import { PersonField } from '#app/ui/fields/composite/person-field.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { useFieldName } from '#app/ui/fields/field-names.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  id: string
  formKey: string
  evaluators: readonly Official[]
  due: Day
  rejected: RejectedForm | undefined
}

/** What is done with the ticked checks, in view below the list however long that is. */
export function AssignBar({ id, formKey, evaluators, due, rejected }: Props) {
  const { assign, assignMany } = useText().checks
  const fault = faultOf(rejected, 'proposal')
  useFieldName('proposal', assignMany.which)
  return (
    <div className="many">
      <Form id={id} formKey={formKey} rejected={rejected}>
        {fault ? (
          <p className="error" id="proposal">
            {fault}
          </p>
        ) : null}
        <div className="tools">
          <PersonField name="account" label={assign.who} people={evaluators} rejected={rejected} />
          <DateField name="due" label={assign.due} value={due} rejected={rejected} />
          <Tick name="bothSteps" label={assignMany.bothSteps} rejected={rejected} />
          <Button>{assignMany.button}</Button>
        </div>
      </Form>
    </div>
  )
}

type TickProps = { form: string; number: number; rejected: RejectedForm | undefined }

/** The box of one row; it belongs to the bar's form wherever it stands on the page. */
export function RowTick({ form, number, rejected }: TickProps) {
  return (
    <input
      type="checkbox"
      form={form}
      name="proposal"
      value={number}
      aria-label={useText().checks.assignMany.tick(number)}
      defaultChecked={allTyped(rejected, 'proposal')?.includes(String(number)) ?? false}
    />
  )
}
