import type { Picture } from '#app/domain/ratings/picture.ts'
import type { Summary } from '#app/domain/ratings/statistics/summary.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { count, percent } from '#app/i18n/format.ts'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { oneDecimal } from './one-decimal.ts'

type Row = { key: string; name: string; summary: Summary }

/** The same by question and by age, folded up. */
export function Splits({ picture: { questions, ages } }: { picture: Picture }) {
  const text = useText().ratings
  const language = useLanguage()
  const asked = questions.map(({ indicator, summary }): Row => {
    const { key, name } = indicator
    return { key, name: shownIn(language, name), summary }
  })
  const groups = (ages ?? []).map(({ groups: of, summary }): Row => {
    const names = of.map((group) => (group ? text.ages[group] : text.noAge))
    return { key: names.join(), name: names.join(', '), summary }
  })
  const isMerged = (ages ?? []).some(({ groups: of }) => of.length > 1)
  return (
    <details>
      <summary>{text.splits}</summary>
      {asked.length > 0 ? <Rows head={text.question} rows={asked} /> : null}
      {groups.length > 0 ? <Rows head={text.group} rows={groups} /> : <p>{text.noSplit}</p>}
      {isMerged ? <p className="quiet">{text.merged}</p> : null}
    </details>
  )
}

function Rows({ head, rows }: { head: string; rows: readonly Row[] }) {
  const text = useText().ratings
  const language = useLanguage()
  const columns: Column<Row>[] = [
    { key: 'name', label: head, cell: ({ name }) => name },
    {
      ...{ key: 'mean', label: text.mean, sum: true },
      cell: ({ summary }) => (summary.few ? '–' : oneDecimal(summary.mean, language)),
    },
    {
      ...{ key: 'of', label: text.ratings, sum: true },
      cell: ({ summary }) => count(summary.of, language),
    },
    {
      ...{ key: 'satisfied', label: text.satisfiedHead, sum: true },
      cell: ({ summary }) =>
        summary.few
          ? text.few
          : `${percent(summary.interval.share, language, 0)} (${percent(summary.interval.low, language, 0)}–${percent(summary.interval.high, language, 0)})`,
    },
  ]
  return <Table caption={head} columns={columns} rows={rows} keyOf={({ key }) => key} />
}
