import { publicPage } from '#app/http/pages/page.server.ts'
import { comparison } from '#app/services/ratings/facilities/comparison/places.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ComparisonView } from '#app/ui/ratings/facilities/comparison-view.tsx'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { quarter }) => text.servicesCompared.title(text.ratings.quarter(quarter)),
}

/** Local services of all municipalities, by the last quarter that has ended. */
const page = publicPage({ read: (visit) => comparison(visit) })
export const loader = page.loader

export default function ServicesCompared() {
  return <ComparisonView comparison={useShown<typeof loader>()} />
}
