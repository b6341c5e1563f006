import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { pathsIn, situationOf } from '#app/http/situation.server.ts'
import { requestNewPassword } from '#app/services/accounts/passwords/request-new-password.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.forgotten.title }

const schema = z.object({ login: requiredText({ max: contactLength }) })

export async function loader(args: LoaderFunctionArgs) {
  await situationOf(args)
  return { key: newFormKey() }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await situationOf(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const outcome = await requestNewPassword({ ...situation, formKey: form.key }, form.value)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).newPassword(outcome.value.token))
}

export default function Forgotten() {
  const { key } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
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
