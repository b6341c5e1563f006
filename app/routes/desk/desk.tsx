import { whenAccepted } from '#app/domain/outcome.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { count } from '#app/i18n/format.ts'
import { showDesk } from '#app/services/desk/show-desk.server.ts'
import { WorkTable } from '#app/ui/desk/work-table.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.desk.title }

const page = officePage({
  read: async (visit) => whenAccepted(await showDesk(visit), (desk) => ({ ...desk, at: visit.at })),
})
export const loader = page.loader

export default function DeskPage() {
  const { items, figures, at } = useShown<typeof loader>()
  const text = useText().desk
  const language = useLanguage()
  const order = ['today', 'overdue', 'second', 'week'] as const
  return (
    <>
      <h1>{text.today(at)}</h1>
      <Figures
        figures={order.map((key) => ({
          label: text.figures[key],
          value: count(figures[key], language),
        }))}
      />
      {items.length === 0 ? (
        <EmptyState title={text.empty}>{text.emptyAdvice}</EmptyState>
      ) : (
        <WorkTable items={items} at={at} />
      )}
    </>
  )
}
