import type { VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { aYear } from '#app/http/pages/query-words.ts'
import { amountUnits } from '#app/i18n/amounts.ts'
import { showVersion } from '#app/services/budget/reading/show-version.server.ts'
import { tablesOf } from '#app/services/conciliations/tables-here.server.ts'
import { remarksHere } from '#app/services/remarks/read-remarks.server.ts'
import { hasLevers } from '#app/services/remarks/simulator/simulator-here.server.ts'
import { VersionView } from '#app/ui/budget/version/version-view.tsx'
import { DraftTables } from '#app/ui/conciliations/table-links.tsx'
import { FollowLink } from '#app/ui/following/follow-link.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { DraftRemarks } from '#app/ui/remarks/draft-remarks.tsx'

export const handle: PageHandle<{ shown: VersionPage }> = {
  title: (text, { shown: { version } }) => text.openBudget.titles[version.kind](version.year),
  section: 'budget',
}

/** The newest version of a year. */
const page = publicPage({
  params: { year: 'number' },
  query: { unit: amountUnits, prices: aYear },
  async read(visit) {
    const { year } = visit.params
    const [found, said, tables, movable] = await Promise.all([
      showVersion(visit, year, null, Number(visit.query.get('prices')) || null),
      remarksHere(visit, year),
      tablesOf(visit, year),
      hasLevers(visit, year),
    ])
    return whenAccepted(found, (shown) => ({
      ...{ shown, tables },
      said: said.refused ? null : { ...said.value, movable },
    }))
  },
})
export const loader = page.loader

export default function BudgetPage() {
  const { shown, said, tables } = useShown<typeof loader>()
  const remarks = said ? (
    <>
      <FollowLink year={said.year} what="" />
      <DraftRemarks {...said} />
      <DraftTables year={said.year} tables={tables} />
    </>
  ) : null
  return <VersionView page={shown} remarks={remarks} />
}
