import type { ShownPrices } from '#app/domain/budget/prices/prices.ts'
import type { BudgetYear } from '#app/domain/budget/reading/version-page.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { date } from '#app/i18n/format.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** The budgets of a municipality, year by year, each with what stands there now. */
export function BudgetYears({
  years,
  prices,
}: {
  years: readonly BudgetYear[]
  prices: ShownPrices
}) {
  const text = useText().openBudget
  const language = useLanguage()
  const paths = usePaths()
  const amount = (sum: number | null) =>
    sum === null ? (
      prices.chosen === null ? (
        ''
      ) : (
        <small>{text.prices.untold}</small>
      )
    ) : (
      amountWords(sum, language)
    )
  return (
    <Table
      caption={
        prices.chosen === null
          ? text.allTitle
          : `${text.allTitle}. ${text.prices.inPricesOf(prices.chosen)}`
      }
      quietCaption={prices.chosen === null}
      keyOf={({ year }) => year}
      rows={years}
      columns={[
        {
          key: 'year',
          label: text.year,
          cell: ({ year, newest }) => (
            <a href={paths.budget(year)}>{text.titles[newest.kind](year)}</a>
          ),
        },
        {
          key: 'version',
          label: text.chain,
          cell: ({ newest, chain }) => (
            <>
              <Tag kind={newest.kind.endsWith('draft') ? 'on' : 'yes'}>
                {text.kinds[newest.kind]}
              </Tag>{' '}
              <small>
                {date(newest.publishedAt, language)}
                {chain.length > 1 ? ` · ${text.versions(chain.length)}` : ''}
              </small>
            </>
          ),
        },
        {
          key: 'revenue',
          label: text.sides.revenue,
          sum: true,
          cell: ({ revenue }) => amount(revenue),
        },
        {
          key: 'expenditure',
          label: text.sides.expenditure,
          sum: true,
          cell: ({ expenditure }) => amount(expenditure),
        },
      ]}
    />
  )
}
