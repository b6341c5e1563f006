import { type Meaning, periodIn } from '#app/domain/budget/tables/meaning.ts'
import type { Table as ReadTable } from '#app/domain/budget/tables/understand.ts'
import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'

/** How the columns of each table of a file were read. */
export function ColumnsRead({ tables }: { tables: readonly ReadTable[] }) {
  const text = useText()
  const written = useAsWritten()
  const { budgetCheck: check, budgetWork: work } = text
  return tables.map(({ key, sheet, lines, role, columns }) => (
    <section key={key}>
      <h3>{check.table(sheet, lines)}</h3>
      {role === 'as-read' ? null : <p className="quiet">{work.roles[role]}</p>}
      <Table<ReadTable['columns'][number]>
        caption={check.table(sheet, lines)}
        quietCaption
        rows={columns}
        keyOf={({ letter }) => letter}
        columns={[
          { key: 'letter', label: check.column, cell: ({ letter }) => letter },
          { key: 'head', label: check.head, cell: ({ head }) => written(head) },
          {
            key: 'meaning',
            label: check.meaning,
            cell: ({ meaning }) => meaningWords(meaning, text),
          },
        ]}
      />
    </section>
  ))
}

/** What a column means, in words. */
export function meaningWords(meaning: Meaning, { budgetCheck, budgetWork }: Catalogue): string {
  const period = periodIn(meaning)
  if (period) return budgetCheck.period(period.year, budgetWork.measures[period.measure])
  return budgetCheck.meanings[meaning as keyof typeof budgetCheck.meanings] // no period: one of the plain ones
}
