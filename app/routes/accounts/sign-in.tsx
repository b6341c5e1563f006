import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { country } from '#app/domain/places/place-id.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { requiredText, text } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { pathsIn, situationOf } from '#app/http/situation.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.accounts.signIn.title }

const schema = z.object({
  login: requiredText({ max: contactLength }),
  password: requiredText({ max: passwordMax }),
  back: text({ max: 1_000 }),
})

export async function loader(args: LoaderFunctionArgs) {
  const { person, place } = await situationOf(args)
  const back = ownPath(new URL(args.request.url).searchParams.get('back'), place)
  if (person) throw redirect(back ?? pathsIn(args).account)
  return { key: newFormKey(), back: back ?? '', isCountry: place === country }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await situationOf(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const outcome = await signIn(situation, form.value, (login, password) =>
    args.context.logIn(args.request, situation.place, login, password),
  )
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  const { account, office, ownVillage } = pathsIn(args)
  const home = outcome.value.staff ? office : account
  const next = ownPath(form.value.back, situation.place) ?? home
  return redirect(outcome.value.villageToChoose ? ownVillage(next) : next)
}

export default function SignIn() {
  const { key, back, isCountry } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().accounts
  const paths = usePaths()
  return (
    <>
      <h1>{text.signIn.title}</h1>
      <Form formKey={key} rejected={rejected}>
        <input type="hidden" name="back" value={back} />
        <TextField
          name="login"
          label={text.contact}
          hint={text.contactHint}
          autoComplete="username"
          rejected={rejected}
        />
        <TextField
          name="password"
          type="password"
          label={text.password}
          autoComplete="current-password"
          rejected={rejected}
        />
        <p className="buttons">
          <Button>{text.signIn.button}</Button>
          <a href={paths.forgotten}>{text.signIn.forgotten}</a>
        </p>
      </Form>
      {isCountry ? null : (
        <>
          <h2>{text.signIn.newHere}</h2>
          <p>
            <a href={paths.register}>{text.signIn.register}</a>
          </p>
        </>
      )}
    </>
  )
}
