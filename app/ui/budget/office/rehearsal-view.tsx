import { amountFor, type BudgetLine } from '#app/domain/budget/line.ts'
import type { RehearsalDesk } from '#app/domain/budget/office/rehearsal-desk.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { ColumnsRead } from './columns-read.tsx'
import { Extracts } from './extracts.tsx'
import { Findings } from './findings.tsx'
import { ReadingNotes } from './reading-notes.tsx'
import { SideTotalsTable } from './side-totals.tsx'
import { unitAmount } from './unit-amount.ts'

/** What a file was understood as: what does not fit, the totals, the columns and the first lines. */
export function RehearsalView({ desk }: { desk: RehearsalDesk }) {
  const paths = usePaths()
  const { budgetCheck: text } = useText()
  const { reading, findings, unit, totals, remembered, number } = desk
  if (!reading) return null
  return (
    <>
      <ReadingNotes notes={reading.notes} />
      {findings.length > 0 ? (
        <>
          <h2>{text.findings}</h2>
          <Findings findings={findings} unit={unit} />
        </>
      ) : null}
      <SideTotalsTable totals={totals} unit={unit} />
      <Extracts extracts={reading.extracts} />
      <h2>{text.tables}</h2>
      {remembered ? <p>{text.remembered}</p> : null}
      <ColumnsRead tables={reading.tables} />
      <p>
        <a href={paths.budgetFileTables(number)}>{text.changeTables}</a>
      </p>
      <FirstLines desk={desk} all={reading.lines} />
    </>
  )
}

function FirstLines({ desk, all }: { desk: RehearsalDesk; all: number }) {
  const { budgetCheck: text, budgetWork: work } = useText()
  const language = useLanguage()
  const { lines, totals, unit } = desk
  return (
    <>
      <h2>{text.lines}</h2>
      <p className="quiet">{text.firstLines(lines.length, all)}</p>
      <Table<BudgetLine>
        caption={text.lines}
        quietCaption
        rows={lines}
        keyOf={({ number }) => number}
        columns={[
          { key: 'name', label: text.name, cell: ({ name }) => name },
          { key: 'code', label: text.code, cell: ({ code }) => code },
          { key: 'side', label: text.side, cell: ({ side }) => work.sides[side] },
          ...totals.periods.map((period) => ({
            key: `${period.year}-${period.measure}`,
            label: text.period(period.year, work.measures[period.measure]),
            sum: true,
            cell: ({ amounts }: BudgetLine) => {
              const amount = amountFor(amounts, period)
              return amount === null ? null : unitAmount(amount, unit, language)
            },
          })),
        ]}
      />
    </>
  )
}
