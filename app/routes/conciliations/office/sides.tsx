import { whenAccepted } from '#app/domain/outcome.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { answersOfSides, readSides } from '#app/http/forms/conciliations/sides-form.server.ts'
import { tableOf, tableParts, tableSaved } from '#app/http/forms/conciliations/table-page.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { nameSides } from '#app/services/conciliations/prepare-meeting.server.ts'
import { openTable } from '#app/services/conciliations/show-table.server.ts'
import { SidesFields } from '#app/ui/conciliations/office/sides-fields.tsx'
import { TableForm, TablePage } from '#app/ui/conciliations/office/table-form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.conciliationWork.sides }

const page = officePage({
  may: 'write-conciliation',
  params: tableParts,
  read: async (visit) =>
    whenAccepted(await openTable(visit, tableOf(visit.params)), ({ table, stage }) => ({
      ...{ table, stage },
      answers: answersOfSides(table.sides),
    })),
  changes: ({ answers }) => answers,
  form: ({ answers }) => readSides(answers),
  command: (visit, sides) => nameSides(visit, tableOf(visit.params), sides),
  next: tableSaved,
})
export const loader = page.loader
export const action = page.action

export default function ConciliationSides() {
  const { key, table, stage, answers } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  return (
    <TablePage table={table} title={text.sides} lead={text.sidesLead}>
      <TableForm formKey={key} rejected={rejected} button={text.fields.save}>
        <SidesFields shown={rejected ?? begunWith(answers)} begun={stage === 'held'} />
      </TableForm>
    </TablePage>
  )
}
