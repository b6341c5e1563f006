import { telling } from '#app/domain/deed.ts'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { ownAnswers, readOwnForm } from '#app/http/forms/places/own-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { changeOwnMunicipality } from '#app/services/places/municipalities/change-municipality.server.ts'
import { readOwnMunicipality } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import { NamesField } from '#app/ui/fields/composite/names-field.tsx'
import { PlaceField } from '#app/ui/fields/composite/place-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { FigureFields } from '#app/ui/places/municipalities/figure-fields.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.platform.own }

const page = officePage({
  mayChange: 'change-own-municipality',
  async read(visit) {
    const { place, at, language } = visit
    const found = await readOwnMunicipality(visit)
    if (found.refused) return found
    return {
      answers: ownAnswers(found.value),
      map: mapKit(pinScript, await villagesOn(place, at), language, place),
    }
  },
  changes: ({ answers }) => answers,
  form: ({ answers }) => readOwnForm(answers),
  command: changeOwnMunicipality,
  next: ({ paths }) => telling(paths.ownMunicipality, 'own-municipality-saved'),
})
export const loader = page.loader
export const action = page.action

export default function OwnMunicipality() {
  const { key, answers, map } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { nonce } = useRequestFacts()
  const { platform: text, territory } = useText()
  const paths = usePaths()
  const shown = rejected ?? begunWith(answers)
  return (
    <>
      <Breadcrumb trail={[{ href: paths.territory, label: territory.title }]} here={text.own} />
      <h1>{text.own}</h1>
      <p>{text.ownLead}</p>
      <Form formKey={key} rejected={rejected}>
        <FigureFields shown={shown} />
        <PlaceField shown={shown} map={map} />
        <h2>{text.office}</h2>
        <OfficeFields shown={shown} />
        <p className="buttons">
          <Button>{territory.save}</Button>
        </p>
      </Form>
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}

/** How the office is reached, for the footer of every page and for printed papers. */
function OfficeFields({ shown }: { shown: RejectedForm }) {
  const text = useText().platform
  return (
    <>
      <NamesField
        name="office"
        labels={{ ky: text.officeKy, ru: text.officeRu, en: text.officeEn }}
        rejected={shown}
      />
      <TextField name="phone" label={text.phone} rejected={shown} type="tel" />
      <NamesField
        name="address"
        labels={{ ky: text.addressKy, ru: text.addressRu, en: text.addressEn }}
        rejected={shown}
      />
    </>
  )
}
