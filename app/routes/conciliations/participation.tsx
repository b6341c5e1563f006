import { publicPage } from '#app/http/pages/page.server.ts'
import { reportParticipation } from '#app/services/conciliations/participation.server.ts'
import { participationPaper } from '#app/ui/conciliations/papers/participation-paper.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { year }) => text.participation.title(year),
  section: 'budget',
}

/** How residents took part in a year's budget. */
const page = publicPage({
  params: { year: 'number' },
  read: (visit) => reportParticipation(visit, visit.params.year),
})
export const loader = page.loader

export default function ParticipationPage() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { year } = found
  return (
    <>
      <Breadcrumb
        trail={[{ href: say.paths.budget(year), label: say.text.openBudget.yearOf(year) }]}
        here={say.text.participation.link}
      />
      <PaperPage paper={participationPaper(say, found)} docx={say.paths.participationDocx(year)} />
    </>
  )
}
