import type { VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { aYear } from '#app/http/pages/query-words.ts'
import { amountUnits } from '#app/i18n/amounts.ts'
import { showVersion } from '#app/services/budget/reading/show-version.server.ts'
import { VersionView } from '#app/ui/budget/version/version-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle<VersionPage> = {
  title: (text, { version }) => text.openBudget.titles[version.kind](version.year),
  section: 'budget',
}

/** One version of a year's chain, as it was published. */
const page = publicPage({
  params: { year: 'number', version: 'number' },
  query: { unit: amountUnits, prices: aYear },
  read: (visit) =>
    showVersion(
      visit,
      visit.params.year,
      visit.params.version,
      Number(visit.query.get('prices')) || null,
    ),
})
export const loader = page.loader

export default function BudgetVersionPage() {
  return <VersionView page={useShown<typeof loader>()} />
}
