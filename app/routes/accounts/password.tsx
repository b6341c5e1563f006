import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { changePassword } from '#app/services/accounts/passwords/change-password.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.change.title }

const schema = z.object({
  current: requiredText({ max: passwordMax }),
  password: requiredText({ max: passwordMax }),
})

export async function loader(args: LoaderFunctionArgs) {
  await signedIn(args)
  return { key: newFormKey() }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const typed = { ...form.value, session: args.context.session }
  const outcome = await changePassword({ ...situation, formKey: form.key }, typed)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(`${pathsIn(args).password}?done`)
}

export default function ChangePassword() {
  const { key } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const isDone = useSearchParams()[0].has('done')
  const words = useText().accounts
  const text = words.change
  return (
    <>
      <h1>{text.title}</h1>
      {isDone && !rejected ? (
        <Notice kind="done">
          <p>{text.done}</p>
        </Notice>
      ) : null}
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
