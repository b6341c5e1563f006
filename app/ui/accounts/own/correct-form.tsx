import type { Day } from '#app/domain/calendar/day.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { DayField } from '#app/ui/fields/composite/day-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  formKey: string
  account: { name: string; born: Day | null; residentSince: Day | null }
  rejected: RejectedForm | undefined
}

/** What somebody may correct of what they said of themselves. */
export function CorrectForm({ formKey, account, rejected }: Props) {
  const text = useText().ownData
  return (
    <Form formKey={formKey} rejected={rejected}>
      <TextField
        name="name"
        label={text.name}
        autoComplete="name"
        value={account.name}
        rejected={rejected}
      />
      <DayField name="born" label={text.born} birth value={account.born} rejected={rejected} />
      <DayField name="since" label={text.since} value={account.residentSince} rejected={rejected} />
      <p className="buttons">
        <Button>{text.save}</Button>
      </p>
    </Form>
  )
}
