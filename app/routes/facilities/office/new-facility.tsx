import { telling } from '#app/domain/deed.ts'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import { begunWith } from '#app/forms/rejected-form.ts'
import { readFacilityForm } from '#app/http/forms/facilities/facility-form.server.ts'
import { readFacilityFields } from '#app/http/forms/facilities/places.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { addFacility } from '#app/services/facilities/write-facility.server.ts'
import { FacilityFields } from '#app/ui/facilities/office/facility-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = { title: (text) => text.facilityWork.add }

const page = officePage({
  may: 'change-facilities',
  read: (visit) => readFacilityFields(visit, pinScript),
  form: ({ answers }) => readFacilityForm(answers),
  command: addFacility,
  next: ({ paths }, number) => telling(paths.officeFacility(number), 'facility-saved'),
})
export const loader = page.loader
export const action = page.action

export default function NewFacility() {
  const { key, ...fields } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { nonce } = useRequestFacts()
  const text = useText().facilityWork
  const shown = rejected ?? begunWith({ basis: ['own'] })
  return (
    <>
      <Breadcrumb
        trail={[{ href: usePaths().officeFacilities, label: text.title }]}
        here={text.add}
      />
      <h1>{text.add}</h1>
      <Form formKey={key} rejected={rejected}>
        <FacilityFields shown={shown} {...fields} />
        <p className="buttons">
          <Button>{text.addButton}</Button>
        </p>
      </Form>
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
