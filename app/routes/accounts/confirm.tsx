import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { asksAgain, sendAgain } from '#app/http/forms/send-again.server.ts'
import { pathsIn, situationOf } from '#app/http/situation.server.ts'
import { findCode } from '#app/services/accounts/codes/find-code.server.ts'
import { confirmAccount } from '#app/services/accounts/confirm-account.server.ts'
import { CodeField } from '#app/ui/accounts/code-field.tsx'
import { CodeSent } from '#app/ui/accounts/code-sent.tsx'
import { SendAgain } from '#app/ui/accounts/send-again.tsx'
import { useCodeSent } from '#app/ui/accounts/use-code-sent.ts'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.confirm.title }

const schema = z.object({ code: requiredText({ max: 20 }) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const sent = await findCode(situation, 'register', args.params.token ?? '')
  if (sent.refused) return refusedPage(situation.language, sent)
  return { key: newFormKey(), ...sent.value }
}

export async function action(args: ActionFunctionArgs) {
  if (asksAgain(args)) return sendAgain(args)
  const situation = await situationOf(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const typed = { token: args.params.token ?? '', code: form.value.code }
  const outcome = await confirmAccount({ ...situation, formKey: form.key }, typed)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  await args.context.startSession(outcome.value.account)
  return redirect(pathsIn(args).account)
}

export default function Confirm() {
  const { key, sentTo } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
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
