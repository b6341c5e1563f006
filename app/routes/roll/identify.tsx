import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { day, requiredText, tick } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { identifyResident } from '#app/services/roll/identify-resident.server.ts'
import { Tick } from '#app/ui/choices/tick.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roll.identify.title }

const page = officePage({
  may: 'identify-resident',
  form: z.object({
    contact: requiredText({ max: 100 }),
    born: day(),
    pin: requiredText({ max: 40 }),
    seen: tick(),
  }),
  command: (visit, shown) => identifyResident(visit, vault(), shown),
  next: ({ paths }) => telling(paths.officeRoll, 'resident-identified'),
})
export const loader = page.loader
export const action = page.action

export default function IdentifyPage() {
  const { key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { roll } = useText()
  const { officeRoll } = usePaths()
  const text = roll.identify
  return (
    <>
      <Breadcrumb trail={[{ href: officeRoll, label: roll.title }]} here={text.title} />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <Form formKey={key} rejected={rejected}>
        <TextField {...{ rejected, name: 'contact', label: text.contact }} />
        <DateField {...{ rejected, name: 'born', label: text.born }} />
        <TextField {...{ rejected, name: 'pin', label: text.pin }} />
        <Tick {...{ rejected, name: 'seen', label: text.seen }} />
        <p className="buttons">
          <Button>{text.save}</Button>
        </p>
      </Form>
    </>
  )
}
