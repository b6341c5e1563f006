import type { Departure } from '#app/domain/conciliations/signed/departures.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { ConciliationView } from './conciliation-view.tsx'
import { announcedTable, draftDesk, heldDesk, settledTable, writtenDesk } from './example-table.ts'
import { OfficeTableCrumbs } from './office/crumbs.tsx'
import { AttachProtocol } from './office/documents.tsx'
import { OfferFields } from './office/offer-fields.tsx'
import { ProtocolFields } from './office/protocol-fields.tsx'
import { SidesFields } from './office/sides-fields.tsx'
import { TableActs } from './office/table-acts.tsx'
import { TableLinks } from './office/table-desk.tsx'
import { TableFields } from './office/table-fields.tsx'
import { TableForm, TablePage } from './office/table-form.tsx'
import { DraftTables, RemarkTables } from './table-links.tsx'

const { year, number, title, begins, where, remarks } = settledTable.table
const tables = [{ year, number, title, begins, where, remarks, stage: 'confirmed' as const }]
const [changed] = settledTable.changes.changed
if (!changed) throw new Error('the settled table changes lines')
const departed: Departure = {
  ...{ table: number, line: changed.line, remarks, agreed: changed.after, now: changed.before },
  ...{ version: 4, at: [changed.line], reason: 'Түтүктүн баасы көтөрүлдү' },
}
const laying = { remarks: settledTable.remarks, apart: [33, 61] }

export const examples: readonly Example[] = [
  {
    name: 'a settled table',
    whole: true,
    element: (
      <main className="page">
        <ConciliationView page={settledTable} />
      </main>
    ),
  },
  {
    name: 'a table that is to meet',
    whole: true,
    element: (
      <main className="page">
        <ConciliationView page={announcedTable} />
      </main>
    ),
  },
  { name: 'on a budget', element: <DraftTables year={2027} tables={tables} /> },
  { name: 'on a budget without tables', element: <DraftTables year={2027} tables={[]} /> },
  { name: 'on a remark', element: <RemarkTables year={2027} tables={tables} /> },
  {
    name: 'on a remark that the budget departs from',
    element: <RemarkTables year={2027} tables={tables} departs={[departed]} />,
  },
  { name: 'laying', element: <TableFields laying={laying} shown={begunWith({})} /> },
  {
    name: 'naming sides',
    element: (
      <TablePage table={settledTable.table} title="Тараптар" lead="Столдо ким отурат">
        <TableForm formKey="2" rejected={undefined} button="Сактоо">
          <SidesFields begun shown={begunWith({})} />
        </TableForm>
      </TablePage>
    ),
  },
  { name: 'a signed copy', alone: true, element: <AttachProtocol formKey="3" /> },
  {
    name: 'the way back',
    element: <OfficeTableCrumbs table={settledTable.table} here="Тараптар" />,
  },
  { name: 'an offer', element: <OfferFields desk={heldDesk} shown={begunWith({})} /> },
  { name: 'a protocol', element: <ProtocolFields desk={heldDesk} rejected={undefined} /> },
  { name: 'the steps of a table that was held', element: <TableLinks desk={heldDesk} /> },
  { name: 'before it is announced', element: <TableActs desk={draftDesk} formKey="1" /> },
  {
    name: 'a protocol to be confirmed, after it was',
    element: (
      <TableActs
        desk={writtenDesk}
        formKey="1"
        rejected={refusedForm({ 'why-return': 'Эмне оңдолорун жазыңыз' }, { act: ['return'] })}
      />
    ),
  },
]
