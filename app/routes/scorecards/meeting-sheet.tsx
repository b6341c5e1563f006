import { publicPage } from '#app/http/pages/page.server.ts'
import { blankSheet } from '#app/services/scorecards/read-scorecards.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'
import { meetingPaper } from '#app/ui/scorecards/papers/meeting-paper.ts'

export const handle: PageHandle<{ called: string }> = {
  title: (text, { called }) => text.scorecards.paper.sheet(called),
  section: 'services',
}

const page = publicPage({
  params: { facility: 'number' },
  read: (visit) => blankSheet(visit, visit.params.facility),
})
export const loader = page.loader

export default function MeetingSheetPage() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { number } = found.facility
  return (
    <>
      <Breadcrumb
        trail={[{ href: say.paths.facility(number), label: found.called }]}
        here={say.text.scorecards.sheet}
      />
      <PaperPage paper={meetingPaper(say, found)} docx={say.paths.scorecardSheetDocx(number)} />
    </>
  )
}
