import type { Day } from '#app/domain/calendar/day.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useText } from '#app/ui/use-language.ts'
import { DateField } from '../date-field.tsx'

type Props = {
  /** The inputs are `name-from` and `name-to`. */
  name: string
  label: string
  hint?: string
  rejected?: RejectedForm | undefined
  /** Either end may be open. */
  value?: { from: Day | null; to: Day | null } | null
  optional?: boolean
}

/** From a day to a day, both counted in. */
export function PeriodField({ name, label, hint, rejected, value, optional }: Props) {
  const text = useText().fields
  return (
    <Fieldset legend={label} {...(hint ? { hint } : {})}>
      <DateField
        name={`${name}-from`}
        label={text.from}
        value={value?.from}
        rejected={rejected}
        optional={optional}
      />
      <DateField
        name={`${name}-to`}
        label={text.to}
        value={value?.to}
        rejected={rejected}
        optional={optional}
      />
    </Fieldset>
  )
}
