import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { asksAgain, sendAgain } from '#app/http/forms/send-again.server.ts'
import { pathsIn, situationOf } from '#app/http/situation.server.ts'
import { findCode } from '#app/services/accounts/codes/find-code.server.ts'
import { setNewPassword } from '#app/services/accounts/passwords/set-new-password.server.ts'
import { CodeField } from '#app/ui/accounts/code-field.tsx'
import { CodeSent } from '#app/ui/accounts/code-sent.tsx'
import { SendAgain } from '#app/ui/accounts/send-again.tsx'
import { useCodeSent } from '#app/ui/accounts/use-code-sent.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.reset.title }

const schema = z.object({
  code: requiredText({ max: 20 }),
  password: requiredText({ max: passwordMax }),
})

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const sent = await findCode(situation, 'password', args.params.token ?? '')
  if (sent.refused) return refusedPage(situation.language, sent)
  return { key: newFormKey(), ...sent.value }
}

export async function action(args: ActionFunctionArgs) {
  if (asksAgain(args)) return sendAgain(args)
  const situation = await situationOf(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const typed = { token: args.params.token ?? '', ...form.value }
  const outcome = await setNewPassword({ ...situation, formKey: form.key }, typed)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  await args.context.startSession(outcome.value.account)
  return redirect(pathsIn(args).account)
}

export default function NewPassword() {
  const { key, sentTo } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
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
