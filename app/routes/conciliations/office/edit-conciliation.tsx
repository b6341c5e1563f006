import { whenAccepted } from '#app/domain/outcome.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import {
  answersOfTable,
  readChangedTable,
} from '#app/http/forms/conciliations/table-form.server.ts'
import { tableOf, tableParts, tableSaved } from '#app/http/forms/conciliations/table-page.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { changeTable, openChanging } from '#app/services/conciliations/lay-table.server.ts'
import { TableFields } from '#app/ui/conciliations/office/table-fields.tsx'
import { TableForm, TablePage } from '#app/ui/conciliations/office/table-form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.conciliationWork.edit }

const page = officePage({
  may: 'write-conciliation',
  params: tableParts,
  read: async (visit) =>
    whenAccepted(await openChanging(visit, tableOf(visit.params)), (found) => ({
      ...found,
      answers: answersOfTable(found.table),
    })),
  changes: ({ answers }) => answers,
  form: ({ answers }) => readChangedTable(answers),
  command: (visit, entry) => changeTable(visit, tableOf(visit.params), entry),
  next: tableSaved,
})
export const loader = page.loader
export const action = page.action

export default function EditConciliation() {
  const { key, table, remarks, apart, answers } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  return (
    <TablePage table={table} title={text.edit}>
      <TableForm formKey={key} rejected={rejected} button={text.fields.save}>
        <TableFields
          laying={{ remarks, apart }}
          shown={rejected ?? begunWith(answers)}
          reasoned={table.announced !== null}
        />
      </TableForm>
    </TablePage>
  )
}
