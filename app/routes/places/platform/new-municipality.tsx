import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { newSchema } from '#app/http/forms/places/municipality-form.server.ts'
import { platformPage } from '#app/http/pages/page.server.ts'
import { platformPathsOf } from '#app/paths.ts'
import { createMunicipality } from '#app/services/places/municipalities/create-municipality.server.ts'
import { readMunicipalUnits } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { Tick } from '#app/ui/choices/tick.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { FigureFields, NameFields } from '#app/ui/places/municipalities/figure-fields.tsx'
import { InviteFields } from '#app/ui/places/municipalities/invite-fields.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.platform.add }

const page = platformPage({
  async read(visit) {
    const found = await readMunicipalUnits(visit)
    return whenAccepted(found, (units) => ({
      units: units.map(({ soate, name }) => ({
        value: soate,
        label: `${shownIn(visit.language, name)} (${soate})`,
      })),
    }))
  },
  form: newSchema,
  command(visit, { 'admin-name': name, login, ...entry }) {
    return createMunicipality(visit, entry, { name, login })
  },
  next: ({ language }, { place }) =>
    telling(platformPathsOf(language).municipality(place), 'municipality-created'),
})
export const loader = page.loader
export const action = page.action

export default function NewMunicipality() {
  const { key, units } = useShown<typeof loader>()
  const rejected = useRejectedForm()
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
