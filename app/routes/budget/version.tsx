import type { VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { aYear } from '#app/http/pages/query-words.ts'
import { amountUnits } from '#app/i18n/amounts.ts'
import { showVersion } from '#app/services/budget/reading/show-version.server.ts'
import { gatesHere } from '#app/services/remarks/kenesh/kenesh-gate.server.ts'
import { VersionView } from '#app/ui/budget/version/version-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { GateNotices } from '#app/ui/remarks/kenesh/gate-notices.tsx'

export const handle: PageHandle<VersionPage> = {
  title: (text, { version }) => text.openBudget.titles[version.kind](version.year),
  section: 'budget',
}

/** One version of a year's chain, as it was published. */
const page = publicPage({
  params: { year: 'number', version: 'number' },
  query: { unit: amountUnits, prices: aYear },
  async read(visit) {
    const { year, version } = visit.params
    const prices = Number(visit.query.get('prices')) || null
    const [found, gates] = await Promise.all([
      showVersion(visit, year, version, prices),
      gatesHere(visit, year),
    ])
    return whenAccepted(found, (shown) => ({
      ...shown,
      gates: gates.filter((gate) => gate.version === version),
    }))
  },
})
export const loader = page.loader

export default function BudgetVersionPage() {
  const { gates, ...page } = useShown<typeof loader>()
  return <VersionView page={page} remarks={<GateNotices gates={gates} />} />
}
