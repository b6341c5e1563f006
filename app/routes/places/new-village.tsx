import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import { begunWith } from '#app/forms/rejected-form.ts'
import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { readUnitForm } from '#app/http/forms/places/unit-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { addVillage } from '#app/services/places/add-village.server.ts'
import { needsReason } from '#app/services/places/territory-reason.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { UnitFields } from '#app/ui/places/unit-fields.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.add }

const page = officePage({
  may: 'change-territory',
  read: async ({ place, at, language }) => ({
    reasoned: await needsReason({ place, at }),
    map: mapKit(pinScript, await villagesOn(place, at), language, place),
  }),
  form: ({ answers }) =>
    whenAccepted(readUnitForm(answers), (unit) => ({
      ...unit,
      soate: answers.soate?.[0]?.trim() ?? '',
    })),
  command: addVillage,
  next: ({ paths }, _done, { soate }) => telling(paths.unit(soate), 'unit-added'),
})
export const loader = page.loader
export const action = page.action

export default function NewVillage() {
  const { key, map, reasoned } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { nonce } = useRequestFacts()
  const text = useText().territory
  const shown = rejected ?? begunWith({})
  return (
    <>
      <Breadcrumb trail={[{ href: usePaths().territory, label: text.title }]} here={text.add} />
      <h1>{text.add}</h1>
      <Form formKey={key} rejected={rejected}>
        <TextField rejected={shown} name="soate" label={text.soate} hint={text.soateHint} />
        <UnitFields shown={shown} map={map} reasoned={reasoned} />
        <p className="buttons">
          <Button>{text.addButton}</Button>
        </p>
      </Form>
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
