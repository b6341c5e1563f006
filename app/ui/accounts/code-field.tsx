import type { FieldProps } from '#app/ui/fields/field-frame.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

/** The six figures of a message; phones offer to fill them in. */
export function CodeField({ rejected }: Pick<FieldProps, 'rejected'>) {
  const text = useText().accounts
  return (
    <TextField
      name="code"
      type="tel"
      label={text.code}
      hint={text.codeHint}
      autoComplete="one-time-code"
      short
      rejected={rejected}
    />
  )
}
