import { z } from 'zod'
import { dayOf } from '#app/domain/calendar/day.ts'
import { telling } from '#app/domain/deed.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { refuse } from '#app/domain/outcome.ts'
import { day, requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { endFacility } from '#app/services/facilities/end-facility.server.ts'
import { readOfRegister } from '#app/services/facilities/facilities-here.server.ts'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = { title: (text) => text.facilityWork.end }

const page = officePage({
  may: 'change-facilities',
  params: { facility: 'number' },
  async read(visit) {
    const found = await readOfRegister(visit, visit.params.facility)
    if (found.refused) return found
    const { number, name, kindFacts, villageName, until } = found.value
    if (until) return refuse('conflict', 'facility-has-ended', {})
    const title = calledIn(visit.language, { name, kindName: kindFacts.name, villageName })
    return { number, title, today: dayOf(visit.at) }
  },
  form: z.object({ on: day(), reason: requiredText({ min: 3, max: 500 }) }),
  command: (visit, ending) => endFacility(visit, visit.params.facility, ending),
  next: ({ paths, params }) => telling(paths.officeFacility(params.facility), 'facility-ended'),
})
export const loader = page.loader
export const action = page.action

export default function EndFacility() {
  const { key, number, title, today } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().facilityWork
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeFacilities, label: text.title },
          { href: paths.officeFacility(number), label: title },
        ]}
        here={text.end}
      />
      <h1>{text.end}</h1>
      <p className="lead">{text.endLead}</p>
      <Form formKey={key} rejected={rejected}>
        <DateField {...{ rejected, name: 'on', label: text.endOn, value: today }} />
        <TextArea
          {...{ rejected, name: 'reason', label: text.endReason, hint: text.endReasonHint }}
          rows={2}
        />
        <p className="buttons">
          <Button danger>{text.endButton}</Button>
        </p>
      </Form>
    </>
  )
}
