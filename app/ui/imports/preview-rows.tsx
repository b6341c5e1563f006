import { type PreviewPart, previewParts } from '#app/domain/imports/import.ts'
import type { ImportDesk } from '#app/domain/imports/import-desk.ts'
import { sentence } from '#app/i18n/texts.ts'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Row = ImportDesk['rows'][number]

/** The rows of a file as they were understood, wrong ones first, each fault with its row and its column. */
export function PreviewRows({ desk }: { desk: ImportDesk }) {
  const { part, page, pages, rows, counts, kind } = desk
  const { imports: text } = useText()
  const language = useLanguage()
  const written = useAsWritten()
  const labels: Readonly<Record<string, string>> = text.kinds[kind].columns
  const shown = Object.entries(labels).map(
    ([key, label], at): Column<Row> => ({
      key,
      label,
      cell: (row) => written(row.shown[at] ?? ''),
    }),
  )
  const faultOf = ({ column, reason }: Row['faults'][number]) =>
    column === null
      ? sentence(reason, language)
      : `${labels[column] ?? column}: ${sentence(reason, language)}`
  const columns: Column<Row>[] = [
    { key: 'row', label: text.row, cell: ({ row }) => row },
    ...(part === 'wrong'
      ? [
          {
            key: 'faults',
            label: text.faults,
            cell: ({ faults }: Row) => faults.map(faultOf).join('. '),
          },
        ]
      : [{ key: 'effect', label: text.effect, cell: ({ effect }: Row) => text.effects[effect] }]),
    ...shown,
  ]
  const filled = previewParts.filter((one) => counts[one] > 0)
  return (
    <>
      <h2>{text.parts[part]}</h2>
      {filled.length > 1 ? (
        <p className="buttons">
          {filled.map((one) => (
            <PartLink key={one} part={one} here={part} />
          ))}
        </p>
      ) : null}
      <Table
        caption={text.parts[part]}
        quietCaption
        {...{ columns, rows }}
        keyOf={({ row }) => row}
      />
      <Pagination page={page} pages={pages} keep={{ part }} />
    </>
  )
}

function PartLink({ part, here }: { part: PreviewPart; here: PreviewPart }) {
  const { imports: text } = useText()
  return part === here ? (
    <b>{text.parts[part]}</b>
  ) : (
    <a href={`?part=${part}`}>{text.parts[part]}</a>
  )
}
