import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Tick } from '#app/ui/choices/tick.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { rejected: RejectedForm | undefined; signedIn: boolean; named: boolean }

/** Whether the name is shown; without an account also where the code goes. */
export function SendFields({ rejected, signedIn, named }: Props) {
  const text = useText().problems.check
  return (
    <>
      {signedIn ? null : (
        <>
          <TextField
            {...{ rejected, name: 'login', label: text.contact, hint: text.contactHint }}
            type="tel"
            autoComplete="tel"
          />
          <TextField
            {...{ rejected, name: 'name', label: text.name }}
            autoComplete="name"
            optional
          />
        </>
      )}
      <Tick
        {...{ rejected, name: 'named', label: text.named, hint: text.namedHint, value: named }}
      />
    </>
  )
}
