import { z } from 'zod'
import { whenAccepted } from '#app/domain/outcome.ts'
import { person } from '#app/http/forms/composite-fields.server.ts'
import { day, text } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { assignRemark, openAssigning } from '#app/services/remarks/assign-remark.server.ts'
import { PersonField } from '#app/ui/fields/composite/person-field.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { year, number }) => text.remarkAnswers.assign.title(number, year),
}

const schema = z.object({ account: person(), due: day(), reason: text({ max: 500 }) })

const page = officePage({
  may: 'assign-remark',
  params: { year: 'number', remark: 'number' },
  read: async (visit) =>
    whenAccepted(await openAssigning(visit, of(visit.params)), (found) => ({
      ...found,
      ...of(visit.params),
    })),
  changes: ({ duty }) => ({
    account: [duty.responsible?.account ?? ''],
    due: [duty.due],
    reason: [duty.reason],
  }),
  form: schema,
  command: (visit, typed) => assignRemark(visit, of(visit.params), typed),
  next: ({ paths }, { year, number }) => paths.officeRemark(year, number),
})
export const loader = page.loader
export const action = page.action

const of = ({ year, remark }: { year: number; remark: number }) => ({ year, number: remark })

export default function AssignRemark() {
  const { duty, people, year, number, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { remarks, remarkAnswers } = useText()
  const text = remarkAnswers.assign
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeRemarks, label: remarks.office.title },
          { href: paths.officeRemark(year, number), label: remarks.office.about(number, year) },
        ]}
        here={text.button}
      />
      <h1>{text.title(number, year)}</h1>
      <Form formKey={key} rejected={rejected}>
        <PersonField
          {...{ rejected, name: 'account', label: text.who, people }}
          value={duty.responsible?.account}
        />
        <DateField
          {...{ rejected, name: 'due', label: text.due, hint: text.dueHint }}
          value={duty.due}
        />
        <TextArea
          {...{ rejected, name: 'reason', label: text.reason, hint: text.reasonHint }}
          value={duty.reason}
          rows={3}
          limit={500}
          optional
        />
        <Button>{text.button}</Button>
      </Form>
    </>
  )
}
