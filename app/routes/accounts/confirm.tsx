import { z } from 'zod'
import { codeForm, withCode } from '#app/http/forms/code-form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { findCode } from '#app/services/accounts/codes/find-code.server.ts'
import { confirmAccount } from '#app/services/accounts/confirm-account.server.ts'
import { CodeField } from '#app/ui/accounts/code-field.tsx'
import { CodeSent } from '#app/ui/accounts/code-sent.tsx'
import { SendAgain } from '#app/ui/accounts/send-again.tsx'
import { useCodeSent } from '#app/ui/accounts/use-code-sent.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.confirm.title }

const form = codeForm(z.object({ code: requiredText({ max: 20 }) }))

const page = guestPage({
  params: { token: 'word' },
  read: (visit) => findCode(visit, 'register', visit.params.token),
  form,
  command: (visit, typed) => withCode(visit, typed, confirmAccount),
  next: ({ paths, pathname }, done) => (done ? paths.account : `${pathname}?sent`),
})
export const loader = page.loader
export const action = page.action

export default function Confirm() {
  const { key, sentTo } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().accounts.confirm
  return (
    <>
      <h1>{text.title}</h1>
      <CodeSent sentTo={sentTo} {...useCodeSent()} />
      <Form formKey={key} rejected={rejected}>
        <CodeField rejected={rejected} />
        <p className="buttons">
          <Button>{text.button}</Button>
          <a href={usePaths().register}>{text.anew}</a>
        </p>
      </Form>
      <SendAgain formKey={key} />
    </>
  )
}
