import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  formKey: string
  /** As they stand; null for none. */
  contacts: { phone: string | null; mail: string | null }
  rejected?: RejectedForm | undefined
}

/** Another phone or mail for one's account: what stands, and where the code goes. */
export function ContactForm({ formKey, contacts: { phone, mail }, rejected }: Props) {
  const { ownData, accounts } = useText()
  const text = ownData.contact
  return (
    <>
      <h1>{text.title}</h1>
      <WhatWasDone />
      <Facts
        facts={[
          { label: text.phone, value: phone ?? text.none },
          { label: text.mail, value: mail ?? text.none },
        ]}
      />
      <p>{text.intro}</p>
      <Form formKey={formKey} rejected={rejected}>
        <TextField
          name="login"
          label={text.label}
          hint={accounts.contactHint}
          rejected={rejected}
        />
        <TextField
          name="current"
          type="password"
          label={ownData.password}
          autoComplete="current-password"
          rejected={rejected}
        />
        <p className="quiet">{text.note}</p>
        <p className="buttons">
          <Button>{text.button}</Button>
          <a href={usePaths().account}>{text.back}</a>
        </p>
      </Form>
    </>
  )
}
