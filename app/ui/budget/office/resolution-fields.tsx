import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

/** By which resolution the kenesh adopted it. */
export function ResolutionFields({ rejected }: { rejected: RejectedForm | undefined }) {
  const text = useText().budgetVersion.adoption
  return (
    <>
      <TextField
        {...{ rejected, name: 'resolution-number', label: text.number, hint: text.numberHint }}
      />
      <DateField {...{ rejected, name: 'resolution-on', label: text.on }} />
    </>
  )
}
