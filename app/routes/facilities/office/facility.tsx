import { telling } from '#app/domain/deed.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { may } from '#app/domain/permissions/may.ts'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import { begunWith } from '#app/forms/rejected-form.ts'
import {
  facilityAnswers,
  readFacilityForm,
} from '#app/http/forms/facilities/facility-form.server.ts'
import { readFacilityFields } from '#app/http/forms/facilities/places.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { readOfRegister } from '#app/services/facilities/facilities-here.server.ts'
import { changeFacility } from '#app/services/facilities/write-facility.server.ts'
import { FacilityFields } from '#app/ui/facilities/office/facility-fields.tsx'
import { OfficeFacts } from '#app/ui/facilities/office/office-facts.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ title: string }> = { title: (_text, { title }) => title }

const page = officePage({
  may: 'read-facilities',
  mayChange: 'change-facilities',
  params: { facility: 'number' },
  async read(visit) {
    const { person, place, at, language } = visit
    const found = await readOfRegister(visit, visit.params.facility)
    if (found.refused) return found
    const { kindFacts, villageName, ...facility } = found.value
    const kindName = kindFacts.name
    return {
      facility,
      ...{ kindName, villageName },
      title: calledIn(language, { name: facility.name, kindName, villageName }),
      answers: facilityAnswers(facility),
      fields: await readFacilityFields(visit, pinScript),
      mayChange: !may(person, 'change-facilities', { place }, at).refused,
    }
  },
  changes: ({ answers }) => answers,
  form: ({ answers }) => readFacilityForm(answers),
  command: (visit, entry) => changeFacility(visit, visit.params.facility, entry),
  next: ({ paths, params }) => telling(paths.officeFacility(params.facility), 'facility-saved'),
})
export const loader = page.loader
export const action = page.action

export default function OfficeFacility() {
  const { title, facility, kindName, villageName, mayChange } = useShown<typeof loader>()
  const { facilityWork: text, ratings, facilities, scorecards, improvements } = useText()
  const paths = usePaths()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.officeFacilities, label: text.title }]} here={title} />
      <h1>{title}</h1>
      <WhatWasDone />
      <p>
        <a href={paths.facilityReply(facility.number)}>{ratings.work.open}</a> ·{' '}
        <a href={paths.planImprovement(facility.number)}>{improvements.plan}</a> ·{' '}
        <a href={paths.enterScorecard(facility.number)}>{scorecards.enter}</a> ·{' '}
        <a href={paths.facility(facility.number)}>{facilities.crumb}</a>
      </p>
      {mayChange && facility.until === null ? (
        <Change />
      ) : (
        <OfficeFacts {...{ facility, kindName, villageName }} />
      )}
    </>
  )
}

function Change() {
  const { key, facility, answers, fields } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { nonce } = useRequestFacts()
  const text = useText().facilityWork
  return (
    <>
      <Form formKey={key} rejected={rejected}>
        <FacilityFields shown={rejected ?? begunWith(answers)} {...fields} />
        <p className="buttons">
          <Button>{text.save}</Button>
          <a href={usePaths().endFacility(facility.number)}>{text.end}</a>
        </p>
      </Form>
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
