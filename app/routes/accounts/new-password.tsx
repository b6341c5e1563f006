import { z } from 'zod'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { codeForm, withCode } from '#app/http/forms/code-form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { findCode } from '#app/services/accounts/codes/find-code.server.ts'
import { setNewPassword } from '#app/services/accounts/passwords/set-new-password.server.ts'
import { CodeField } from '#app/ui/accounts/code-field.tsx'
import { CodeSent } from '#app/ui/accounts/code-sent.tsx'
import { SendAgain } from '#app/ui/accounts/send-again.tsx'
import { useCodeSent } from '#app/ui/accounts/use-code-sent.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.reset.title }

const form = codeForm(
  z.object({
    code: requiredText({ max: 20 }),
    password: requiredText({ max: passwordMax }),
  }),
)

const page = guestPage({
  params: { token: 'word' },
  evenSuspended: true,
  read: (visit) => findCode(visit, 'password', visit.params.token),
  form,
  command: (visit, typed) => withCode(visit, typed, setNewPassword),
  next: ({ paths, pathname }, done) => (done ? paths.account : `${pathname}?sent`),
})
export const loader = page.loader
export const action = page.action

export default function NewPassword() {
  const { key, sentTo } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().accounts
  return (
    <>
      <h1>{text.reset.title}</h1>
      <CodeSent sentTo={sentTo} {...useCodeSent()} />
      <Form formKey={key} rejected={rejected}>
        <CodeField rejected={rejected} />
        <TextField
          name="password"
          type="password"
          label={text.newPassword}
          hint={text.passwordHint}
          autoComplete="new-password"
          rejected={rejected}
        />
        <p className="quiet">{text.reset.note}</p>
        <p className="buttons">
          <Button>{text.reset.button}</Button>
        </p>
      </Form>
      <SendAgain formKey={key} />
    </>
  )
}
