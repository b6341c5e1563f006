import type { VersionPage } from '#app/domain/budget/reading/version-page.ts'
import type { Placed } from '#app/domain/budget/reading/where-from.ts'
import { inScale, type Scale, unitWord } from '#app/i18n/amounts.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { AmountTable } from '../parts/amount-table.tsx'
import { useLineName } from '../parts/use-line-name.ts'
import { useScale } from '../parts/use-scale.ts'
import { IncomeBar, incomeShares } from './income-bar.tsx'

/** Where the money comes from: one bar cut in two, and what each part is made of. */
export function WhereFrom({ page }: { page: VersionPage }) {
  const { income, revenue, version } = page
  const text = useText().openBudget.from
  const scaleOf = useScale()
  if (revenue === null) return null
  const { own, received, ownSum, receivedSum } = income
  const scale = scaleOf([...own, ...received].map(({ tyiyn }) => tyiyn))
  const table = { scale, year: version.year }
  return (
    <>
      <h2>{text.heading(incomeShares(income)[1])}</h2>
      <IncomeBar income={income} />
      <div className="pair">
        <SourceTable title={text.own} placed={own} sum={ownSum} {...table} />
        <SourceTable title={text.received} placed={received} sum={receivedSum} {...table} />
      </div>
    </>
  )
}

type Table = { title: string; placed: readonly Placed[]; sum: number; scale: Scale; year: number }

function SourceTable({ title, placed, sum, scale, year }: Table) {
  const { from: text, total } = useText().openBudget
  const language = useLanguage()
  const paths = usePaths()
  const nameOf = useLineName()
  const amount = (value: number) => inScale(value, scale, language)
  if (placed.length === 0)
    return (
      <p>
        <b>{title}</b>. {text.nothing}
      </p>
    )
  return (
    <AmountTable
      caption={`${title}, ${unitWord(scale.unit, language)}`}
      heads={[text.source, String(year)]}
      rows={placed.map(({ line, tyiyn }) => ({
        key: line.key,
        label: <a href={paths.budgetLine(year, line.side, line.key)}>{nameOf(line.name)}</a>,
        cells: [amount(tyiyn)],
      }))}
      total={{ key: 'total', label: total, cells: [amount(sum)] }}
    />
  )
}
