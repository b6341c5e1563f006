import { telling } from '#app/domain/deed.ts'
import { readProtocol } from '#app/http/forms/conciliations/protocol-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openTable } from '#app/services/conciliations/show-table.server.ts'
import { writeProtocol } from '#app/services/conciliations/write-protocol.server.ts'
import { ChangeTable } from '#app/ui/conciliations/change-table.tsx'
import { OfficeTableCrumbs } from '#app/ui/conciliations/office/crumbs.tsx'
import { ProtocolFields } from '#app/ui/conciliations/office/protocol-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { TooLate } from '#app/ui/form/rejected/too-late.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.conciliationWork.protocol }

const of = ({ year, table }: { year: number; table: number }) => ({ year, number: table })

const page = officePage({
  may: 'write-conciliation-protocol',
  params: { year: 'number', table: 'number' },
  read: (visit) => openTable(visit, of(visit.params)),
  async form({ answers }, visit) {
    const desk = await openTable(visit, of(visit.params))
    return desk.refused ? desk : readProtocol(answers, desk.value.table.remarks)
  },
  command: (visit, written) => writeProtocol(visit, of(visit.params), written),
  next: ({ paths }, { year, number }) =>
    telling(paths.officeConciliation(year, number), 'table-saved'),
})
export const loader = page.loader
export const action = page.action

export default function WriteConciliationProtocol() {
  const { key, ...desk } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  return (
    <>
      <OfficeTableCrumbs table={desk.table} here={text.protocol} />
      <h1>{text.protocol}</h1>
      <p className="lead">{text.protocolLead}</p>
      {desk.stage === 'held' ? (
        <>
          <h2>{text.agreedNow}</h2>
          <ChangeTable page={desk} />
          <Form formKey={key} rejected={rejected}>
            <ProtocolFields desk={desk} rejected={rejected} />
            <p className="buttons">
              <Button>{text.saveProtocol}</Button>
            </p>
          </Form>
        </>
      ) : (
        <>
          <TooLate rejected={rejected} />
          <p>{text.protocolWait}</p>
        </>
      )}
    </>
  )
}
