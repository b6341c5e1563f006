import { dayOf } from '#app/domain/calendar/day.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { filesField } from '#app/http/forms/remarks/files-field.server.ts'
import { readPaperRemark } from '#app/http/forms/remarks/remark-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openTakingIn } from '#app/services/remarks/open-writing.server.ts'
import { writeRemark } from '#app/services/remarks/write-remark.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { RemarkFields } from '#app/ui/remarks/remark-fields.tsx'
import { TakingInFields } from '#app/ui/remarks/taking-in-fields.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ year: number }> = {
  title: (text, { year }) => text.remarks.office.takeInTitle(year),
}

/** The secretary takes in what came by letter or was said at a hearing. */
const page = officePage({
  may: 'take-in-remark',
  params: { year: 'number' },
  read: async (visit) =>
    whenAccepted(await openTakingIn(visit, visit.params.year), (writing) => ({
      ...writing,
      today: dayOf(visit.at),
    })),
  files: filesField,
  form: (sent, visit) => readPaperRemark(sent, visit, visit.params),
  command: writeRemark,
  next: ({ paths }, { year, number }) => paths.officeRemark(year, number),
})
export const loader = page.loader
export const action = page.action

export default function TakeInRemark() {
  const { today, key, ...writing } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { officeRemarks } = usePaths()
  const { office: text } = useText().remarks
  return (
    <>
      <Breadcrumb
        trail={[{ href: officeRemarks, label: text.title }]}
        here={text.takeInTitle(writing.year)}
      />
      <h1>{text.takeInTitle(writing.year)}</h1>
      <p className="lead">{text.takeInLead}</p>
      <Form formKey={key} rejected={rejected} files>
        <TakingInFields {...{ writing, today, rejected }} />
        <RemarkFields {...{ writing, rejected }} line={null} forOther />
        <Button>{text.take}</Button>
      </Form>
    </>
  )
}
