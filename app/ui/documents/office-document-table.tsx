import { inForce, type MunicipalDocument } from '#app/domain/documents/document.ts'
import { count, date } from '#app/i18n/format.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** Every document of the municipality, for the office. */
export function OfficeDocumentTable({ documents }: { documents: readonly MunicipalDocument[] }) {
  const text = useText().documents
  const language = useLanguage()
  const paths = usePaths()
  if (documents.length === 0) return <EmptyState title={text.none} />
  return (
    <Table<MunicipalDocument>
      caption={text.title}
      quietCaption
      rows={documents}
      keyOf={({ number }) => number}
      columns={[
        {
          key: 'title',
          label: text.documentTitle,
          cell: ({ number, title, hidden }) => (
            <>
              <a href={paths.officeDocument(number)}>{title}</a>
              {hidden ? ` (${text.taken})` : null}
            </>
          ),
        },
        { key: 'audience', label: text.audience, cell: (one) => text.audiences[one.audience] },
        {
          key: 'versions',
          label: text.versions,
          sum: true,
          cell: (one) => count(one.versions.length, language),
        },
        { key: 'since', label: text.since, cell: (one) => date(inForce(one).at, language) },
      ]}
    />
  )
}
