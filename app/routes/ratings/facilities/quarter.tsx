import { accepted, refuse } from '#app/domain/outcome.ts'
import type { Quarter } from '#app/domain/ratings/quarter.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { quarterReport } from '#app/services/ratings/facilities/quarter-report.server.ts'
import { quarterAt } from '#app/services/ratings/read-ratings.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { QuarterView } from '#app/ui/ratings/facilities/quarter-view.tsx'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ quarter: Quarter }> = {
  title: (text, { quarter }) => text.serviceQuarter.title(text.ratings.quarter(quarter)),
  section: 'services',
}

/** A quarter of the municipality's services: who replied in time, what changed, and how they stand to each other. */
const page = publicPage({
  query: { quarter: /^20\d\d-[1-4]$/ },
  async read(visit) {
    const present = quarterAt(visit.at)
    // Declared above: a year and one of its four quarters, which compare as text.
    const asked = (visit.query.get('quarter') ?? present) as Quarter
    if (asked > present) return refuse('missing', 'not-here', {})
    return accepted({ ...(await quarterReport(visit, asked)), present })
  },
})
export const loader = page.loader

export default function ServiceQuarter() {
  return <QuarterView report={useShown<typeof loader>()} />
}
