import { publicPage } from '#app/http/pages/page.server.ts'
import { quarterOnPaper } from '#app/services/ratings/facilities/places.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { quarterPaper } from '#app/ui/ratings/facilities/papers/quarter-paper.ts'
import { useSay } from '#app/ui/say.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { quarter }) => `${text.serviceQuarter.paper}: ${text.ratings.quarter(quarter)}`,
  section: 'services',
}

/** A quarter of services for the notice board. */
const page = publicPage({
  params: { quarter: 'word' },
  read: (visit) => quarterOnPaper(visit, visit.params.quarter),
})
export const loader = page.loader

export default function QuarterPaperPage() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { facilities, serviceQuarter } = say.text
  const { paths } = say
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.facilities, label: facilities.crumb },
          { href: `${paths.serviceQuarter}?quarter=${found.quarter}`, label: serviceQuarter.crumb },
        ]}
        here={serviceQuarter.paper}
      />
      <PaperPage paper={quarterPaper(say, found)} docx={paths.quarterPaperDocx(found.quarter)} />
    </>
  )
}
