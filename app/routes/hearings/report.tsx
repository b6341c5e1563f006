import { publicPage } from '#app/http/pages/page.server.ts'
import { showReport } from '#app/services/hearings/show-hearing.server.ts'
import { withName } from '#app/services/hearings/with-name.ts'
import { reportPaper } from '#app/ui/hearings/papers/report-paper.ts'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (text, { name }) => text.heldHearing.report.paper(name),
  section: 'hearings',
}

const page = publicPage({
  params: { hearing: 'number' },
  read: async (visit) => withName(await showReport(visit, visit.params.hearing), visit.language),
})
export const loader = page.loader

export default function HearingReport() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { shown } = useHearingWords()
  const { number, title } = found.hearing
  return (
    <>
      <Breadcrumb
        trail={[
          { href: say.paths.hearings, label: say.text.hearings.title },
          { href: say.paths.hearing(number), label: shown(title) },
        ]}
        here={say.text.heldHearing.report.title}
      />
      <PaperPage paper={reportPaper(say, found)} docx={say.paths.hearingReportDocx(number)} />
    </>
  )
}
