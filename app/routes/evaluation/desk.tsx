import { type DeskFigures, type DeskView, deskViews } from '#app/domain/evaluation/desk.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { count } from '#app/i18n/format.ts'
import { readDesk } from '#app/services/evaluation/read-desk.server.ts'
import { CheckTable } from '#app/ui/evaluation/check-table.tsx'
import { DeskViews } from '#app/ui/evaluation/desk-views.tsx'
import { checkList } from '#app/ui/evaluation/lists/check-list.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Figures } from '#app/ui/parts/figures.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.checks.title }

const page = officePage({
  async read(visit) {
    const view = viewIn(visit.query)
    return whenAccepted(await readDesk(visit, view), ({ items, figures }) => ({
      found: listed(visit, checkList, items),
      figures,
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
  const { found, figures, view, account, at } = useShown<typeof loader>()
  const text = useText().checks
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.today(at)}</p>
      <DeskFiguresRow figures={figures} />
      <DeskViews view={view} />
      <CheckTable found={found} account={account} keep={view === 'all' ? {} : { show: view }} />
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
