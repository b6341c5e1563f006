import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permissions/may.ts'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { readUnitForm } from '#app/http/forms/places/unit-form.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { addVillage } from '#app/services/places/add-village.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { begunWith, UnitFields } from '#app/ui/places/unit-fields.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.add }

export async function loader(args: LoaderFunctionArgs) {
  const { person, place, at, language } = await signedIn(args)
  const allowed = may(person, 'change-territory', { place }, at)
  if (allowed.refused) return refusedPage(language, allowed)
  return { key: newFormKey(), map: mapKit(pinScript, await villagesOn(place, at), language, place) }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const allowed = may(
    situation.person,
    'change-territory',
    { place: situation.place },
    situation.at,
  )
  if (allowed.refused) return showRejected(situation.language, {}, allowed)
  const form = await readUnitForm(args.request)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const soate = form.answers.soate?.[0]?.trim() ?? ''
  const outcome = await addVillage({ ...situation, formKey: form.key }, { ...form.value, soate })
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(`${pathsIn(args).unit(soate)}?saved`)
}

export default function NewVillage() {
  const { key, map } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const { nonce } = useRequestFacts()
  const text = useText().territory
  const shown = rejected ?? begunWith({})
  return (
    <>
      <Breadcrumb trail={[{ href: usePaths().territory, label: text.title }]} here={text.add} />
      <h1>{text.add}</h1>
      <Form formKey={key} rejected={rejected}>
        <TextField rejected={shown} name="soate" label={text.soate} hint={text.soateHint} />
        <UnitFields shown={shown} map={map} />
        <p className="buttons">
          <Button>{text.addButton}</Button>
        </p>
      </Form>
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
