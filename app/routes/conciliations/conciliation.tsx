import { whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showTable } from '#app/services/conciliations/show-table.server.ts'
import { withTitle } from '#app/services/conciliations/with-title.ts'
import { ConciliationView } from '#app/ui/conciliations/conciliation-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (_text, { name }) => name,
  section: 'budget',
}

const page = publicPage({
  params: { year: 'number', table: 'number' },
  async read(visit) {
    const { year, table: number } = visit.params
    return whenAccepted(await showTable(visit, { year, number }), (found) =>
      withTitle(found, visit.language),
    )
  },
})
export const loader = page.loader

export default function ConciliationPage() {
  const found = useShown<typeof loader>()
  const { paths, text } = useSay()
  const { year, number } = found.table
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.budget(year), label: text.openBudget.yearOf(year) }]}
        here={text.conciliations.crumb(number)}
      />
      <ConciliationView page={found} />
    </>
  )
}
