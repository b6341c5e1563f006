import { begunWith } from '#app/forms/rejected-form.ts'
import { readTableForm } from '#app/http/forms/conciliations/table-form.server.ts'
import { tableSaved } from '#app/http/forms/conciliations/table-page.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { layTable, openLaying } from '#app/services/conciliations/lay-table.server.ts'
import { TableFields } from '#app/ui/conciliations/office/table-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { year }) => text.conciliationWork.begin(year),
}

const page = officePage({
  may: 'write-conciliation',
  params: { year: 'number' },
  read: (visit) => openLaying(visit, visit.params.year),
  form: ({ answers }) => readTableForm(answers),
  command: (visit, entry) => layTable(visit, visit.params.year, entry),
  next: tableSaved,
})
export const loader = page.loader
export const action = page.action

export default function NewConciliation() {
  const { key, ...laying } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  const paths = usePaths()
  const apart = laying.apart.map(String)
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeConciliations, label: text.title }]}
        here={text.begin(laying.year)}
      />
      <h1>{text.begin(laying.year)}</h1>
      <Form formKey={key} rejected={rejected}>
        <TableFields laying={laying} shown={rejected ?? begunWith({ remarks: apart })} />
        <p className="buttons">
          <Button>{text.fields.save}</Button>
        </p>
      </Form>
    </>
  )
}
