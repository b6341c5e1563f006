import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { inviteSchema } from '#app/http/forms/places/municipality-form.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { settings } from '#app/http/settings/settings.server.ts'
import { onPlatform } from '#app/http/sign-in/in-office.server.ts'
import { pathsOf, platformPathsOf } from '#app/paths.ts'
import { inviteAdmin } from '#app/services/places/municipalities/invite-admin.server.ts'
import { readOneMunicipality } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { InviteFields } from '#app/ui/places/municipalities/invite-fields.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.platform.invite }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await onPlatform(args)
  const found = await readOneMunicipality(situation, args.params.municipality ?? '')
  if (found.refused) return refusedPage(situation.language, found)
  const { place, name } = found.value.municipality
  return { key: newFormKey(), place, title: inLanguage(name, situation.language) }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await onPlatform(args)
  const { language } = situation
  const form = await readForm(args.request, inviteSchema)
  if (form.refused) return showRejected(language, form.answers, form)
  const municipality = args.params.municipality ?? ''
  const address = new URL(pathsOf(language, municipality).forgotten, settings().address).href
  const invited = { name: form.value['admin-name'], login: form.value.login, address, municipality }
  const outcome = await inviteAdmin({ ...situation, formKey: form.key }, invited)
  if (outcome.refused) return showRejected(language, form.answers, outcome)
  return redirect(`${platformPathsOf(language).municipality(municipality)}?done=invited`)
}

export default function InviteAdmin() {
  const { key, place, title } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().platform
  const paths = platformPathsOf(useLanguage())
  const trail = [
    { href: paths.home, label: text.municipalities },
    { href: paths.municipality(place), label: title },
  ]
  return (
    <>
      <Breadcrumb trail={trail} here={text.invite} />
      <h1>{`${title}: ${text.invite}`}</h1>
      <p>{text.inviteLead}</p>
      <Form formKey={key} rejected={rejected}>
        <InviteFields rejected={rejected} />
        <p className="buttons">
          <Button>{text.inviteButton}</Button>
        </p>
      </Form>
    </>
  )
}
