import { telling } from '#app/domain/deed.ts'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import { begunWith } from '#app/forms/rejected-form.ts'
import { readHearingForm } from '#app/http/forms/hearings/hearing-form.server.ts'
import { readHearingFields } from '#app/http/forms/hearings/places.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { newHearing } from '#app/services/hearings/write-hearing.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { HearingFields } from '#app/ui/hearings/office/hearing-fields.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.hearingWork.begin }

const page = officePage({
  may: 'write-hearing',
  read: (visit) => readHearingFields(visit, pinScript),
  form: ({ answers }) => readHearingForm(answers),
  command: (visit, { reason: _, ...entry }) => newHearing(visit, entry),
  next: ({ paths }, number) => telling(paths.officeHearing(number), 'hearing-saved'),
})
export const loader = page.loader
export const action = page.action

export default function NewHearing() {
  const { key, map, years } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { nonce } = useRequestFacts()
  const text = useText().hearingWork
  const paths = usePaths()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.officeHearings, label: text.title }]} here={text.begin} />
      <h1>{text.begin}</h1>
      <Form formKey={key} rejected={rejected}>
        <HearingFields
          {...{ map: { ...map, script: pinScript }, years, reasoned: false }}
          shown={rejected ?? begunWith({})}
        />
        <p className="buttons">
          <Button>{text.save}</Button>
        </p>
      </Form>
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
