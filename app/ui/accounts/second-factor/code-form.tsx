import { carriedIn } from '#app/forms/carried.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { CarriedForm } from '#app/ui/form/carried/carried-form.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

/** What every form for a code needs from its page. */
export type CodeFormFacts = { formKey: string; back: string; rejected?: RejectedForm | undefined }

type Props = {
  form: CodeFormFacts
  does: 'set-up' | 'give' | 'renew'
  hint: string
  button: string
  second?: boolean
}

/** One code and a button. */
export function CodeForm({ form, does, hint, button, second }: Props) {
  const { formKey, back, rejected } = form
  const text = useText().secondFactor
  return (
    <Form formKey={formKey} rejected={rejected} action={`?do=${does}`}>
      {/* A refused code stands at an address that does not say where one was going. */}
      <input type="hidden" name="back" value={rejected?.answers.back?.[0] ?? back} />
      <CarriedForm carried={carriedIn(rejected?.answers ?? {})} rejected={rejected} />
      <TextField
        name="code"
        label={text.code}
        hint={hint}
        autoComplete="one-time-code"
        short
        rejected={rejected}
      />
      <p className="buttons">
        <Button second={second ?? false}>{button}</Button>
      </p>
    </Form>
  )
}

/** In a demonstration, what a phone would show. */
export function ShownCode({ shown }: { shown: { code: string | null } | null }) {
  const text = useText().secondFactor
  if (!shown) return null
  return (
    <Notice title={shown.code ? text.demonstrationCode(shown.code) : text.demonstrationWait}>
      <p>{text.demonstration}</p>
    </Notice>
  )
}
