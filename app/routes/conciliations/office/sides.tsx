import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { answersOfSides, readSides } from '#app/http/forms/conciliations/sides-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { nameSides } from '#app/services/conciliations/prepare-meeting.server.ts'
import { openTable } from '#app/services/conciliations/show-table.server.ts'
import { OfficeTableCrumbs } from '#app/ui/conciliations/office/crumbs.tsx'
import { SidesFields } from '#app/ui/conciliations/office/sides-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.conciliationWork.sides }

const of = ({ year, table }: { year: number; table: number }) => ({ year, number: table })

const page = officePage({
  may: 'write-conciliation',
  params: { year: 'number', table: 'number' },
  read: async (visit) =>
    whenAccepted(await openTable(visit, of(visit.params)), ({ table }) => ({
      table,
      answers: answersOfSides(table.sides),
    })),
  changes: ({ answers }) => answers,
  form: ({ answers }) => readSides(answers),
  command: (visit, sides) => nameSides(visit, of(visit.params), sides),
  next: ({ paths }, { year, number }) =>
    telling(paths.officeConciliation(year, number), 'table-saved'),
})
export const loader = page.loader
export const action = page.action

export default function ConciliationSides() {
  const { key, table, answers } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  return (
    <>
      <OfficeTableCrumbs table={table} here={text.sides} />
      <h1>{text.sides}</h1>
      <p className="lead">{text.sidesLead}</p>
      <Form formKey={key} rejected={rejected}>
        <SidesFields shown={rejected ?? begunWith(answers)} />
        <p className="buttons">
          <Button>{text.fields.save}</Button>
        </p>
      </Form>
    </>
  )
}
