import { type DeskFigures, type DeskView, deskViews } from '#app/domain/evaluation/desk.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { pageIn } from '#app/http/pages/visit.server.ts'
import { count } from '#app/i18n/format.ts'
import { readDesk } from '#app/services/evaluation/read-desk.server.ts'
import { DeskTable } from '#app/ui/evaluation/desk-table.tsx'
import { DeskViews } from '#app/ui/evaluation/desk-views.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.checks.title }

const page = officePage({
  async read(visit) {
    const view = viewIn(visit.query)
    const desk = await readDesk(visit, { view, page: pageIn(visit.query) })
    return whenAccepted(desk, (found) => ({
      ...found,
      view,
      account: visit.person.id,
      at: visit.at,
    }))
  },
})
export const loader = page.loader

/** The view in the query (`?show=mine`); anything else shows everything. */
function viewIn(query: URLSearchParams): DeskView {
  const asked = query.get('show')
  return deskViews.find((view) => view === asked) ?? 'all'
}

export default function Desk() {
  const { items, figures, view, account, at, page, pages } = useShown<typeof loader>()
  const text = useText().checks
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.today(at)}</p>
      <DeskFiguresRow figures={figures} />
      <DeskViews view={view} />
      {items.length === 0 ? (
        <EmptyState title={text.empty}>{text.emptyHint}</EmptyState>
      ) : (
        <DeskTable items={items} account={account} />
      )}
      <Pagination page={page} pages={pages} />
    </>
  )
}

function DeskFiguresRow({ figures }: { figures: DeskFigures }) {
  const language = useLanguage()
  const text = useText().checks.figures
  const shown = ['today', 'overdue', 'signature', 'unassigned', 'thisWeek'] as const
  return (
    <Figures
      figures={shown.map((key) => ({ label: text[key], value: count(figures[key], language) }))}
    />
  )
}
