import type { Carried } from '#app/forms/carried.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { CarriedForm } from '#app/ui/form/carried/carried-form.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { CodeField } from './code-field.tsx'
import { CodeSent } from './code-sent.tsx'
import { SendAgain } from './send-again.tsx'

type Props = {
  formKey: string
  /** Where the code went, masked. */
  sentTo: string
  /** The page that waits for the code; this one when left out. */
  action?: string
  /** What was filled in on the way here and goes along. */
  carried?: Carried
  /** Where one was going. */
  back?: string
  /** A new code was just sent. */
  anew: boolean
  demonstration: boolean
  rejected?: RejectedForm | undefined
}

/** The code that makes a registration an account. */
export function ConfirmForm({
  formKey,
  sentTo,
  action,
  carried = {},
  back,
  anew,
  demonstration,
  rejected,
}: Props) {
  const text = useText().accounts.confirm
  return (
    <>
      <h1>{text.title}</h1>
      <CodeSent {...{ sentTo, demonstration, anew }} />
      <Form formKey={formKey} rejected={rejected} {...(action ? { action } : {})}>
        <CarriedForm carried={carried} rejected={rejected} />
        <CodeField rejected={rejected} />
        <p className="buttons">
          <Button>{text.button}</Button>
          <a href={usePaths().register(back)}>{text.anew}</a>
        </p>
      </Form>
      <SendAgain formKey={formKey} page={action} back={back} carried={carried} />
    </>
  )
}
