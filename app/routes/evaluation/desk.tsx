import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type DeskFigures, type DeskView, deskViews } from '#app/domain/evaluation/desk.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { pageIn, situationOf } from '#app/http/situation.server.ts'
import { count } from '#app/i18n/format.ts'
import { readDesk } from '#app/services/evaluation/read-desk.server.ts'
import { DeskTable } from '#app/ui/evaluation/desk-table.tsx'
import { DeskViews } from '#app/ui/evaluation/desk-views.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.checks.title }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const view = viewIn(args)
  const desk = await readDesk(situation, { view, page: pageIn(args) })
  if (desk.refused) return refusedPage(situation.language, desk)
  return { ...desk.value, view, account: situation.person?.id ?? '', at: situation.at }
}

/** The view in the query (`?show=mine`); anything else shows everything. */
function viewIn({ request }: LoaderFunctionArgs): DeskView {
  const asked = new URL(request.url).searchParams.get('show')
  return deskViews.find((view) => view === asked) ?? 'all'
}

export default function Desk() {
  const { items, figures, view, account, at, page, pages } = useLoaderData<typeof loader>()
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
