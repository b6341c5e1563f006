import type { VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showVersion } from '#app/services/budget/reading/show-version.server.ts'
import { VersionView } from '#app/ui/budget/version/version-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle<VersionPage> = {
  title: (text, { version }) => text.openBudget.titles[version.kind](version.year),
  section: 'budget',
}

/** The newest version of a year. */
const page = publicPage({
  params: { year: 'number' },
  read: (visit) => showVersion(visit, visit.params.year, null),
})
export const loader = page.loader

export default function BudgetPage() {
  return <VersionView page={useShown<typeof loader>()} />
}
