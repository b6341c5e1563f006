import { telling } from '#app/domain/deed.ts'
import { readPricesForm } from '#app/http/forms/budget/prices-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openPrices, setPrices } from '#app/services/budget/prices/set-prices.server.ts'
import { PriceFields } from '#app/ui/budget/prices/price-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.openBudget.prices.office }

const page = officePage({
  may: 'write-budget',
  read: openPrices,
  changes: ({ rows }) =>
    Object.fromEntries(
      rows.flatMap(({ year, index, source }) => [
        [`index-${year}`, [index]],
        [`source-${year}`, [source]],
      ]),
    ),
  form: readPricesForm,
  command: setPrices,
  next: ({ paths }) => telling(paths.officeBudgets, 'prices-saved'),
})
export const loader = page.loader
export const action = page.action

export default function BudgetPrices() {
  const { key, rows, stands } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { budgetWork, openBudget } = useText()
  const paths = usePaths()
  const text = openBudget.prices
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeBudgets, label: budgetWork.title }]}
        here={text.office}
      />
      <h1>{text.office}</h1>
      <p className="lead">{text.officeLead}</p>
      {rows.length === 0 ? (
        <EmptyState title={text.noYears} />
      ) : (
        <Form formKey={key} rejected={rejected}>
          <PriceFields {...{ rows, stands, rejected }} />
          <p className="buttons">
            <Button>{budgetWork.save}</Button>
          </p>
        </Form>
      )}
    </>
  )
}
