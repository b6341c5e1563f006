import type { MunicipalDocument } from '#app/domain/documents/document.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedField } from '#app/ui/fields/example-rejected-form.ts'
import { HideForm, ReplaceForm } from './change-forms.tsx'
import { DocumentForm } from './document-form.tsx'
import { DocumentList } from './document-list.tsx'
import { OfficeDocumentTable } from './office-document-table.tsx'
import { SignedCopyForm } from './signed-copy-form.tsx'

const at = new Date('2026-11-02T06:00:00Z')
const version = (id: string, reason = '') => ({
  file: { id: id.repeat(32), kind: 'scan' as const, name: 'буйрук.pdf', bytes: 80_000 },
  at,
  by: 'Гүлнара Садыкова',
  reason,
})
const common = { place: 'ak-bulun', audience: 'everybody' as const, hidden: null }

const documents: readonly MunicipalDocument[] = [
  {
    ...common,
    number: 2,
    title: '2027-жылдагы жарандык бюджет жөнүндө буйрук',
    versions: [version('a'), version('b', 'Айылдардын тизмесиндеги ката оңдолду')],
  },
  {
    ...common,
    number: 1,
    title: 'Айылдык жыйындын протоколу',
    versions: [version('c')],
    hidden: { reason: 'Бирөөнүн дареги бар', at },
  },
]

export const examples: readonly Example[] = [
  { name: 'for everybody', element: <DocumentList documents={documents} /> },
  { name: 'none yet', element: <DocumentList documents={[]} /> },
  { name: 'in the office', element: <OfficeDocumentTable documents={documents} /> },
  {
    name: 'a signed copy',
    alone: true,
    element: (
      <SignedCopyForm
        formKey="six"
        lead="Кол коюлган протоколдун PDFи же сүрөтү."
        button="Көчүрмөсүн кошуу"
      />
    ),
  },
  {
    name: 'laying one down, the file missing',
    element: (
      <DocumentForm formKey="a" rejected={refusedField('file', '', 'Бул жерди толтуруңуз')} />
    ),
  },
  { name: 'replacing one', element: <ReplaceForm formKey="b" seen={2} /> },
  { name: 'taking one down', element: <HideForm formKey="c" seen={2} hidden={false} /> },
]
