import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { readForm, showAgain } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { suspendSchema } from '#app/http/forms/places/municipality-form.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { onPlatform } from '#app/http/sign-in/in-office.server.ts'
import { platformPathsOf } from '#app/paths.ts'
import { readOneMunicipality } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { suspendMunicipality } from '#app/services/places/municipalities/suspend-municipality.server.ts'
import type { Again } from '#app/ui/again.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.platform.suspend }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await onPlatform(args)
  const found = await readOneMunicipality(situation, args.params.municipality ?? '')
  if (found.refused) return refusedPage(situation.language, found)
  const { place, name, suspended } = found.value.municipality
  const title = inLanguage(name, situation.language)
  return { key: newFormKey(), place, title, isSuspended: Boolean(suspended) }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await onPlatform(args)
  const { language } = situation
  const form = await readForm(args.request, suspendSchema)
  if (form.refused) return showAgain(language, form.answers, form)
  const suspend = new URL(args.request.url).searchParams.get('do') !== 'resume'
  const command = { municipality: args.params.municipality ?? '', suspend, ...form.value }
  const outcome = await suspendMunicipality({ ...situation, formKey: form.key }, command)
  if (outcome.refused) return showAgain(language, form.answers, outcome)
  const page = platformPathsOf(language).municipality(outcome.value.place)
  return redirect(`${page}?done=${suspend ? 'suspended' : 'resumed'}`)
}

export default function SuspendMunicipality() {
  const { key, place, title, isSuspended } = useLoaderData<typeof loader>()
  const again = useActionData<Again>()
  const text = useText().platform
  const paths = platformPathsOf(useLanguage())
  const act = isSuspended ? text.resume : text.suspend
  const trail = [
    { href: paths.home, label: text.municipalities },
    { href: paths.municipality(place), label: title },
  ]
  return (
    <>
      <Breadcrumb trail={trail} here={act} />
      <h1>{`${title}: ${act}`}</h1>
      <p>{isSuspended ? text.resumeLead : text.suspendLead}</p>
      <Form formKey={key} again={again} action={isSuspended ? '?do=resume' : '?do=suspend'}>
        <TextArea again={again} name="reason" label={text.reason} hint={text.reasonHint} rows={4} />
        <p className="buttons">
          <Button danger={!isSuspended}>{act}</Button>
        </p>
      </Form>
    </>
  )
}
