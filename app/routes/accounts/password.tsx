import { z } from 'zod'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { telling } from '#app/domain/deed.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { changePassword } from '#app/services/accounts/passwords/change-password.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.change.title }

const schema = z.object({
  current: requiredText({ max: passwordMax }),
  password: requiredText({ max: passwordMax }),
})

const page = accountPage({
  evenSuspended: true,
  form: schema,
  command: (visit, typed) => changePassword(visit, { ...typed, session: visit.session.key }),
  next: ({ paths }) => telling(paths.password, 'password-changed'),
})
export const loader = page.loader
export const action = page.action

export default function ChangePassword() {
  const { key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const words = useText().accounts
  const text = words.change
  return (
    <>
      <h1>{text.title}</h1>
      <WhatWasDone />
      <Form formKey={key} rejected={rejected}>
        <TextField
          name="current"
          type="password"
          label={text.current}
          autoComplete="current-password"
          rejected={rejected}
        />
        <TextField
          name="password"
          type="password"
          label={words.newPassword}
          hint={words.passwordHint}
          autoComplete="new-password"
          rejected={rejected}
        />
        <p className="quiet">{text.note}</p>
        <p className="buttons">
          <Button>{text.button}</Button>
        </p>
      </Form>
    </>
  )
}
