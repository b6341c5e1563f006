import { whenAccepted } from '#app/domain/outcome.ts'
import { listWords } from '#app/http/lists/list-words.server.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { aYear } from '#app/http/pages/query-words.ts'
import {
  differenceAsked,
  versionName,
} from '#app/services/budget/reading/show-difference.server.ts'
import { DifferenceChoice } from '#app/ui/budget/lists/difference-choice.tsx'
import { differenceList } from '#app/ui/budget/lists/difference-list.ts'
import { PricesChoice } from '#app/ui/budget/prices/prices-choice.tsx'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = {
  title: (text) => text.openBudget.difference.title,
  section: 'budget',
}

const page = publicPage({
  params: { year: 'number' },
  query: { from: 20, to: 20, prices: aYear, ...listWords(differenceList) },
  async read(visit) {
    const { year } = visit.params
    const shown = await differenceAsked(visit, year, visit.query)
    return whenAccepted(shown, ({ from, to, versions, changed, same, prices }) => ({
      ...{ year, from, to, prices, many: changed.length, untouched: same.length },
      versions: versions.map((head) => ({ ...head, name: versionName(head) })),
      chosen: { from: versionName(from), to: versionName(to) },
      found: listed(
        visit,
        differenceList,
        [...changed, ...same].map((one) => ({ ...one, prices: prices.chosen })),
      ),
    }))
  },
})
export const loader = page.loader

export default function BudgetDifference() {
  const { year, from, to, prices, versions, chosen, many, untouched, found } =
    useShown<typeof loader>()
  const say = useSay()
  const { text, paths } = say
  const words = text.openBudget
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.budget(year), label: words.titles[to.kind](year) }]}
        here={words.difference.title}
      />
      <h1>{words.difference.title}</h1>
      <DifferenceChoice versions={versions} chosen={chosen} />
      <p>
        {many === 0 ? words.difference.nothing : words.difference.changed(many)}.{' '}
        {untouched === 0 ? (
          words.difference.same(untouched)
        ) : (
          <a href={`${paths.budgetDifference(year)}?from=${chosen.from}&to=${chosen.to}&what=same`}>
            {words.difference.same(untouched)}
          </a>
        )}
        .
      </p>
      {from.year === to.year ? null : <PricesChoice prices={prices} />}
      <ListView
        list={differenceList(say)}
        found={found}
        keyOf={({ side, key }) => `${side} ${key}`}
        href={paths.budgetDifference(year)}
        keep={{ ...chosen, prices: prices.chosen === null ? '' : String(prices.chosen) }}
        empty={<EmptyState title={words.lines.empty} />}
      />
    </>
  )
}
