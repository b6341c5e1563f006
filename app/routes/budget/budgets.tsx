import { publicPage } from '#app/http/pages/page.server.ts'
import { aYear } from '#app/http/pages/query-words.ts'
import { listBudgets } from '#app/services/budget/reading/list-budgets.server.ts'
import { IndexTable } from '#app/ui/budget/prices/index-table.tsx'
import { PricesChoice } from '#app/ui/budget/prices/prices-choice.tsx'
import { BudgetYears } from '#app/ui/budget/version/budget-years.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = {
  title: (text) => text.openBudget.allTitle,
  section: 'budget',
}

const page = publicPage({
  query: { prices: aYear },
  read: (visit) => listBudgets(visit, Number(visit.query.get('prices')) || null),
})
export const loader = page.loader

export default function Budgets() {
  const { years, prices, entered } = useShown<typeof loader>()
  const text = useText().openBudget
  const { budgetDictionary, budgetFeed } = usePaths()
  return (
    <>
      <h1>{text.allTitle}</h1>
      <p className="lead">{text.allLead}</p>
      {years.length === 0 ? (
        <EmptyState title={text.none}>{text.noneAdvice}</EmptyState>
      ) : (
        <>
          {years.length > 1 ? <PricesChoice prices={prices} /> : null}
          <BudgetYears years={years} prices={prices} />
          <IndexTable {...entered} />
        </>
      )}
      <p>
        <a href={budgetDictionary}>{text.further.dictionary}</a> ·{' '}
        <a href={budgetFeed}>{text.further.follow}</a>
      </p>
    </>
  )
}
