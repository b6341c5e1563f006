import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { contactLength } from '#app/domain/accounts/contact.ts'
import { grantable } from '#app/domain/accounts/role-change.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { choice, requiredText, title } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { settings } from '#app/http/settings/settings.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { addColleague } from '#app/services/accounts/people/add-colleague.server.ts'
import { useRoleOptions } from '#app/ui/accounts/role-forms.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.people.add }

const schema = z.object({
  name: title({ max: 120, min: 2 }),
  login: requiredText({ max: contactLength }),
  role: choice(grantable),
})

export async function loader(args: LoaderFunctionArgs) {
  const { person, place, at, language } = await signedIn(args)
  const allowed = may(person, 'manage-people', { place }, at)
  if (allowed.refused) return refusedPage(language, allowed)
  return { key: newFormKey() }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const paths = pathsIn(args)
  const address = new URL(paths.forgotten, settings().address).href
  const typed = { ...form.value, address }
  const outcome = await addColleague({ ...situation, formKey: form.key }, typed)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(`${paths.colleague(outcome.value.account)}?done=added`)
}

export default function NewColleague() {
  const { key } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const { people: text, accounts } = useText()
  return (
    <>
      <Breadcrumb trail={[{ href: usePaths().people, label: text.title }]} here={text.add} />
      <h1>{text.add}</h1>
      <p>{text.addHint}</p>
      <Form formKey={key} rejected={rejected}>
        <TextField name="name" label={text.name} rejected={rejected} />
        <TextField
          name="login"
          label={accounts.contact}
          hint={accounts.contactHint}
          rejected={rejected}
        />
        <Select name="role" label={text.role} options={useRoleOptions()} rejected={rejected} />
        <p className="buttons">
          <Button>{text.addButton}</Button>
        </p>
      </Form>
    </>
  )
}
