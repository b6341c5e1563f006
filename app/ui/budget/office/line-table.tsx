import { amountFor } from '#app/domain/budget/line.ts'
import type { LineDesk, VersionDesk } from '#app/domain/budget/office/version-desk.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { Written } from '#app/ui/texts/written.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { unitAmount } from './unit-amount.ts'

/** The lines of a version, those that are computed set apart; with a link to change each where one may. */
export function LineTable({ desk }: { desk: VersionDesk }) {
  const { budgetWork: work, budgetCheck: check, budgetVersion: text } = useText()
  const language = useLanguage()
  const paths = usePaths()
  const { lines, totals, unit, mayWrite, year, number } = desk
  return (
    <Table<LineDesk>
      caption={text.lines}
      quietCaption
      rows={lines}
      keyOf={(line) => line.number}
      columns={[
        { key: 'name', label: check.name, cell: (line) => <LineName line={line} /> },
        { key: 'code', label: check.code, cell: ({ code }) => code },
        ...totals.periods.map((period) => ({
          key: `${period.year}-${period.measure}`,
          label: check.period(period.year, work.measures[period.measure]),
          sum: true,
          cell: ({ amounts, total }: LineDesk) => {
            const amount = amountFor(amounts, period)
            if (amount === null) return null
            const written = unitAmount(amount, unit, language)
            return total ? <b>{written}</b> : written
          },
        })),
        ...(mayWrite
          ? [
              {
                key: 'edit',
                label: text.edit,
                act: true,
                cell: (line: LineDesk) => (
                  <a href={paths.budgetLineForm(year, number, line.number)}>
                    {text.edit}
                    <span className="visually-hidden">
                      {' '}
                      <Written>{line.name}</Written>
                    </span>
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** A name by how deep its line stands; the deepest levels share a step, so that a phone has room for the words. */
function LineName({ line }: { line: LineDesk }) {
  const { budgetCheck: check } = useText()
  const { total, depth, part } = line
  const name = useAsWritten()(line.name)
  const words = part === 'of-which' ? `${check.ofWhich}: ${name}` : name
  return <span className={`level-${Math.min(depth, 4)}`}>{total ? <b>{words}</b> : words}</span>
}
