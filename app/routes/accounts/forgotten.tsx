import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { requestNewPassword } from '#app/services/accounts/passwords/request-new-password.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.forgotten.title }

const schema = z.object({ login: requiredText({ max: contactLength }) })

const page = guestPage({
  evenSuspended: true,
  form: schema,
  command: (visit, typed) => requestNewPassword(visit, typed, visit.session),
  next: ({ paths }, { token }) => paths.newPassword(token),
})
export const loader = page.loader
export const action = page.action

export default function Forgotten() {
  const { key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().accounts
  return (
    <>
      <h1>{text.forgotten.title}</h1>
      <p>{text.forgotten.intro}</p>
      <Form formKey={key} rejected={rejected}>
        <TextField
          name="login"
          label={text.contact}
          hint={text.contactHint}
          autoComplete="username"
          rejected={rejected}
        />
        <p className="buttons">
          <Button>{text.forgotten.button}</Button>
          <a href={usePaths().signIn()}>{text.forgotten.back}</a>
        </p>
      </Form>
    </>
  )
}
