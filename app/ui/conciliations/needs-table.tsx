import type { ConciliationPage } from '#app/domain/conciliations/pages.ts'
import type { TableRow } from '#app/domain/conciliations/table.ts'
import { inScale, scaleOf, unitWord } from '#app/i18n/amounts.ts'
import { numbered } from '#app/i18n/short-forms.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { lineWords } from '../remarks/line-option.ts'

type Props = {
  page: Pick<ConciliationPage, 'needs'>
  /** Once it is settled, what came of it stands before what was asked. */
  folded?: boolean
}

/** What all remarks on the table ask of each line, beside what it has. */
export function NeedsTable({ page, folded }: Props) {
  const text = useSay().text.conciliations
  return (
    <>
      <h2>{text.needs}</h2>
      {folded ? (
        <details>
          <summary>{text.unfold.needs}</summary>
          <Needs page={page} />
        </details>
      ) : (
        <Needs page={page} />
      )}
    </>
  )
}

function Needs({ page: { needs } }: Pick<Props, 'page'>) {
  const say = useSay()
  const { language, text: all } = say
  const text = all.conciliations
  const { rows, unstated } = needs
  const scale = scaleOf(rows.flatMap(({ amount, more, less }) => [amount, more, less]))
  const money = (amount: number | null) => (amount === null ? '' : inScale(amount, scale, language))
  const asked = (amount: number) => (amount === 0 ? '' : money(amount))
  return (
    <>
      <p className="how">
        {text.inUnit(unitWord(scale.unit, language))} {text.needsLead}{' '}
        {unstated.length > 0 ? text.unstated(unstated) : ''}
      </p>
      <Table<TableRow>
        caption={text.needs}
        quietCaption
        columns={[
          {
            ...{ key: 'line', label: text.columns.line },
            cell: ({ line, apart }) => (
              <>
                {lineWords(say, line)} {apart ? <Tag kind="late">{text.apart}</Tag> : null}
              </>
            ),
          },
          { key: 'now', label: text.columns.now, sum: true, cell: ({ amount }) => money(amount) },
          { key: 'more', label: text.columns.more, sum: true, cell: ({ more }) => asked(more) },
          { key: 'less', label: text.columns.less, sum: true, cell: ({ less }) => asked(less) },
          {
            ...{ key: 'remarks', label: text.columns.remarks },
            cell: ({ pulls }) =>
              numbered(
                pulls.map(({ remark }) => remark),
                language,
              ),
          },
        ]}
        rows={rows}
        keyOf={({ line }) => `${line.side} ${line.key}`}
        total={{
          line: text.total,
          more: asked(needs.asked),
          less: asked(rows.reduce((sum, { less }) => sum + less, 0)),
        }}
      />
    </>
  )
}
