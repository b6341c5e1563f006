import type { ConciliationStage } from '#app/domain/conciliations/conciliation.ts'
import type { Protocol } from '#app/domain/conciliations/protocol.ts'
import { sumlessOf } from '#app/domain/conciliations/result.ts'
import { type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { documentField, readScan } from '#app/http/forms/conciliations/documents.server.ts'
import { readProtocol } from '#app/http/forms/conciliations/protocol-form.server.ts'
import { tableOf, tableParts, tableSaved } from '#app/http/forms/conciliations/table-page.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openTable } from '#app/services/conciliations/show-table.server.ts'
import { signProtocol } from '#app/services/conciliations/signed/documents.server.ts'
import {
  type WrittenProtocol,
  writeProtocol,
} from '#app/services/conciliations/write-protocol.server.ts'
import { ChangeTable } from '#app/ui/conciliations/change-table.tsx'
import { AttachProtocol } from '#app/ui/conciliations/office/documents.tsx'
import { ProtocolFields } from '#app/ui/conciliations/office/protocol-fields.tsx'
import { TableForm, TablePage } from '#app/ui/conciliations/office/table-form.tsx'
import { TooLate } from '#app/ui/form/rejected/too-late.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.conciliationWork.protocol }

type Sent = { scan: NonNullable<Protocol['scan']> | null } | { written: WrittenProtocol }

const page = officePage({
  may: 'write-conciliation-protocol',
  params: tableParts,
  read: (visit) => openTable(visit, tableOf(visit.params)),
  files: documentField,
  async form(sent, visit): Promise<Outcome<Sent>> {
    if (sent.answers.act?.[0] === 'attach')
      return whenAccepted(await readScan(sent, visit), (scan) => ({ scan }))
    const desk = await openTable(visit, tableOf(visit.params))
    if (desk.refused) return desk
    const { table, results } = desk.value
    const written = readProtocol(sent.answers, table.remarks, sumlessOf(results))
    return whenAccepted(written, (one) => ({ written: one }))
  },
  command: (visit, sent) =>
    'scan' in sent
      ? signProtocol(visit, tableOf(visit.params), sent.scan)
      : writeProtocol(visit, tableOf(visit.params), sent.written),
  next: tableSaved,
})
const isBefore = (stage: ConciliationStage) => stage === 'draft' || stage === 'announced'

export const loader = page.loader
export const action = page.action

export default function ConciliationProtocol() {
  const { key, ...desk } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  const { table, stage } = desk
  if (stage === 'confirmed')
    return (
      <TablePage table={table} title={text.attach}>
        <AttachProtocol formKey={key} rejected={rejected} />
      </TablePage>
    )
  return (
    <TablePage table={table} title={text.protocol} lead={text.protocolLead}>
      {stage === 'held' ? (
        <>
          <h2>{text.agreedNow}</h2>
          <ChangeTable page={desk} />
          <TableForm formKey={key} rejected={rejected} button={text.saveProtocol}>
            <ProtocolFields desk={desk} rejected={rejected} />
          </TableForm>
        </>
      ) : (
        <>
          <TooLate rejected={rejected} />
          <p>{isBefore(stage) ? text.protocolWait : text.onlyReading}</p>
        </>
      )}
    </TablePage>
  )
}
