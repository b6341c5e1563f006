import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { newSchema } from '#app/http/forms/places/municipality-form.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { settings } from '#app/http/settings/settings.server.ts'
import { onPlatform } from '#app/http/sign-in/in-office.server.ts'
import { pathsOf, platformPathsOf } from '#app/paths.ts'
import { createMunicipality } from '#app/services/places/municipalities/create-municipality.server.ts'
import { readMunicipalUnits } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { Tick } from '#app/ui/choices/tick.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { FigureFields, NameFields } from '#app/ui/places/municipalities/figure-fields.tsx'
import { InviteFields } from '#app/ui/places/municipalities/invite-fields.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.platform.add }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await onPlatform(args)
  const units = await readMunicipalUnits(situation)
  if (units.refused) return refusedPage(situation.language, units)
  const named = units.value.map(({ soate, name }) => ({
    value: soate,
    label: `${inLanguage(name, situation.language)} (${soate})`,
  }))
  return { key: newFormKey(), units: named }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await onPlatform(args)
  const { language } = situation
  const form = await readForm(args.request, newSchema)
  if (form.refused) return showRejected(language, form.answers, form)
  const { value } = form
  const { 'admin-name': adminName, login, ...entry } = value
  const address = new URL(pathsOf(language, entry.place).forgotten, settings().address).href
  const admin = { name: adminName, login, address }
  const outcome = await createMunicipality({ ...situation, formKey: form.key }, entry, admin)
  if (outcome.refused) return showRejected(language, form.answers, outcome)
  return redirect(`${platformPathsOf(language).municipality(outcome.value.place)}?done=created`)
}

export default function NewMunicipality() {
  const { key, units } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const { platform: text, territory } = useText()
  const paths = platformPathsOf(useLanguage())
  const field = (name: string, label: string) => ({ rejected, name, label })
  const kinds = (['aimak', 'city'] as const).map((kind) => ({
    value: kind,
    label: territory.kinds[kind],
  }))
  return (
    <>
      <Breadcrumb trail={[{ href: paths.home, label: text.municipalities }]} here={text.add} />
      <h1>{text.add}</h1>
      <p>{text.addLead}</p>
      <Form formKey={key} rejected={rejected}>
        <h2>{text.where}</h2>
        <Radios {...field('kind', territory.kind)} options={kinds} value="aimak" />
        <Select {...field('within', text.within)} hint={text.withinHint} options={units} />
        <TextField {...field('soate', territory.soate)} hint={text.soateHint} optional />
        <TextField {...field('place', text.key)} hint={text.keyHint} />
        <h2>{text.name}</h2>
        <NameFields shown={rejected} />
        <FigureFields shown={rejected} />
        <h2>{text.firstAdmin}</h2>
        <p>{text.firstAdminLead}</p>
        <InviteFields rejected={rejected} />
        <Tick {...field('demonstration', text.demonstration)} hint={text.demonstrationHint} />
        <p className="buttons">
          <Button>{text.addButton}</Button>
        </p>
      </Form>
    </>
  )
}
