import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { answersOfTable, readTableForm } from '#app/http/forms/conciliations/table-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { changeTable, openChanging } from '#app/services/conciliations/lay-table.server.ts'
import { OfficeTableCrumbs } from '#app/ui/conciliations/office/crumbs.tsx'
import { TableFields } from '#app/ui/conciliations/office/table-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.conciliationWork.edit }

const of = ({ year, table }: { year: number; table: number }) => ({ year, number: table })

const page = officePage({
  may: 'write-conciliation',
  params: { year: 'number', table: 'number' },
  read: async (visit) =>
    whenAccepted(await openChanging(visit, of(visit.params)), (found) => ({
      ...found,
      answers: answersOfTable(found.table),
    })),
  changes: ({ answers }) => answers,
  form: ({ answers }) => readTableForm(answers),
  command: (visit, entry) => changeTable(visit, of(visit.params), entry),
  next: ({ paths }, { year, number }) =>
    telling(paths.officeConciliation(year, number), 'table-saved'),
})
export const loader = page.loader
export const action = page.action

export default function EditConciliation() {
  const { key, table, remarks, apart, answers } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  return (
    <>
      <OfficeTableCrumbs table={table} here={text.edit} />
      <h1>{text.edit}</h1>
      <Form formKey={key} rejected={rejected}>
        <TableFields laying={{ remarks, apart }} shown={rejected ?? begunWith(answers)} />
        <p className="buttons">
          <Button>{text.fields.save}</Button>
        </p>
      </Form>
    </>
  )
}
