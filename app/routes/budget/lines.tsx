import { whenAccepted } from '#app/domain/outcome.ts'
import { listWords } from '#app/http/lists/list-words.server.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { longestKey } from '#app/http/pages/query-words.ts'
import { listLines } from '#app/services/budget/reading/list-lines.server.ts'
import { withSections } from '#app/ui/budget/lists/line-list.ts'
import { lineName } from '#app/ui/budget/parts/use-line-name.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle<{ year: number }> = {
  title: (text, { year }) => text.openBudget.lines.title(year),
  section: 'budget',
}

const page = publicPage({
  params: { year: 'number' },
  query: { ...listWords(withSections([])), section: longestKey },
  async read(visit) {
    const { year } = visit.params
    return whenAccepted(await listLines(visit, year, null), ({ head, lines }) => ({
      ...{ year, head },
      sections: lines.map(({ line }) => ({ line: { section: line.section } })),
      found: listed(visit, withSections(lines), lines),
    }))
  },
})
export const loader = page.loader

export default function BudgetLines() {
  const { year, head, sections, found } = useShown<typeof loader>()
  const say = useSay()
  const { text, paths } = say
  const words = text.openBudget
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.budget(year), label: words.titles[head.kind](year) }]}
        here={words.lines.line}
      />
      <h1>{words.lines.title(year)}</h1>
      <ListView
        list={withSections(sections)(say)}
        found={found}
        keyOf={({ line }) => `${line.side} ${line.key}`}
        href={paths.budgetLines(year)}
        empty={<EmptyState title={words.lines.empty} />}
        cells={{
          found: ({ line }) => (
            <>
              <a href={paths.budgetLine(year, line.side, line.key)}>{lineName(say, line.name)}</a>
              {line.code ? <small className="line">{line.code}</small> : null}
            </>
          ),
        }}
      />
    </>
  )
}
