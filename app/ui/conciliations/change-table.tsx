import type { ChangedLine } from '#app/domain/conciliations/changes.ts'
import type { ConciliationPage } from '#app/domain/conciliations/pages.ts'
import { changeInScale, inScale, scaleOf, unitWord } from '#app/i18n/amounts.ts'
import { numbered } from '#app/i18n/short-forms.ts'
import { useSay } from '#app/ui/say.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { lineWords } from '../remarks/line-option.ts'

type Row = { key: string; line: string; before: number; after: number; by: number; remarks: string }

type Props = {
  page: Pick<ConciliationPage, 'changes' | 'before'>
  /** Where the heading says enough and the page is long. */
  folded?: boolean
}

/** The lines that change, all others together, and the whole that stays. */
export function ChangeTable({ page, folded }: Props) {
  const text = useSay().text.conciliations
  const { length } = page.changes.changed
  return (
    <>
      <h2>{text.changes(length)}</h2>
      {length > 0 && folded ? (
        <details>
          <summary>{text.unfold.needs}</summary>
          <Changes page={page} />
        </details>
      ) : length > 0 ? (
        <Changes page={page} />
      ) : null}
    </>
  )
}

function Changes({ page: { changes, before } }: Pick<Props, 'page'>) {
  const say = useSay()
  const { language, text: all } = say
  const text = all.conciliations
  const { changed, others, whole } = changes
  const scale = scaleOf([...changed.flatMap(({ before, after, by }) => [before, after, by]), whole])
  const money = (amount: number) => inScale(amount, scale, language)
  const rowOf = ({ line, before, after, by, remarks }: ChangedLine): Row => ({
    ...{ key: `${line.side} ${line.key}`, line: lineWords(say, line), before, after, by },
    remarks: numbered(remarks, language),
  })
  const rest = { before: others.sum, after: others.sum, by: 0, remarks: '' }
  const rows: Row[] = [
    ...changed.map(rowOf),
    ...(others.lines > 0 ? [{ ...rest, key: 'others', line: text.otherLines(others.lines) }] : []),
  ]
  return (
    <Table<Row>
      caption={`${all.conciliations.papers.changes}, ${unitWord(scale.unit, language)}`}
      columns={[
        { key: 'line', label: text.columns.line, cell: ({ line }) => line },
        {
          ...{ key: 'before', label: text.beforeIn(before.number), sum: true },
          cell: (row) => money(row.before),
        },
        {
          ...{ key: 'after', label: text.columns.after, sum: true },
          cell: (row) => money(row.after),
        },
        {
          ...{ key: 'by', label: text.columns.by, sum: true },
          cell: (row) => changeInScale(row.by, scale, language),
        },
        { key: 'remarks', label: text.columns.remarks, cell: (row) => row.remarks },
      ]}
      rows={rows}
      keyOf={({ key }) => key}
      total={{
        ...{ line: text.allSpending, before: money(whole), after: money(whole) },
        by: changeInScale(0, scale, language),
      }}
    />
  )
}
