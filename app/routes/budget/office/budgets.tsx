import { officePage } from '#app/http/pages/page.server.ts'
import { listBudgets } from '#app/services/budget/versions/list-budgets.server.ts'
import { TriedFiles, YearBudgets } from '#app/ui/budget/office/budget-list.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { ListFiles } from '#app/ui/lists/list-files.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.budgetWork.title, dense: true }

const page = officePage({ may: 'see-budget-work', read: listBudgets, overview: true })
export const loader = page.loader

export default function OfficeBudgets() {
  const { years, tried, mayWrite } = useShown<typeof loader>()
  const { budgetWork: text, openBudget } = useText()
  const paths = usePaths()
  return (
    <>
      <h1>{text.title}</h1>
      <WhatWasDone />
      <p className="lead">{text.lead}</p>
      {mayWrite ? (
        <p className="buttons">
          <ButtonLink href={paths.newBudget}>{text.begin}</ButtonLink>
          <a href={paths.budgetPrices}>{openBudget.prices.office}</a>
        </p>
      ) : null}
      <TriedFiles tried={tried} />
      {years.map((year) => (
        <YearBudgets key={year.year} desk={year} mayWrite={mayWrite} />
      ))}
      {years.some(({ versions }) => versions.length > 0) ? (
        <ListFiles href={paths.budgetVersionFiles} />
      ) : null}
    </>
  )
}
