import { whenAccepted } from '#app/domain/outcome.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { showDesk } from '#app/services/desk/show-desk.server.ts'
import { FirstStepList } from '#app/ui/desk/first-step-list.tsx'
import { WorkTable } from '#app/ui/desk/work-table.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.desk.title }

const page = officePage({
  read: async (visit) => whenAccepted(await showDesk(visit), (desk) => ({ ...desk, at: visit.at })),
})
export const loader = page.loader

export default function DeskPage() {
  const { items, yours, firstSteps, at } = useShown<typeof loader>()
  const text = useText().desk
  return (
    <>
      <div className="tools">
        <h1>{text.today(at)}</h1>
        <p>{text.waiting(yours, items.length)}</p>
      </div>
      <FirstStepList steps={firstSteps} />
      {items.length === 0 ? (
        <EmptyState title={text.empty}>{text.emptyAdvice}</EmptyState>
      ) : (
        <WorkTable items={items} at={at} />
      )}
    </>
  )
}
