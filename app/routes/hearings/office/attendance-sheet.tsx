import { officePage } from '#app/http/pages/page.server.ts'
import { openAttendance } from '#app/services/hearings/count-attendance.server.ts'
import { sheetPaper } from '#app/ui/hearings/papers/sheet-paper.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.heldHearing.work.sheet }

const page = officePage({
  may: 'count-attendance',
  params: { hearing: 'number' },
  read: (visit) => openAttendance(visit, visit.params.hearing),
})
export const loader = page.loader

export default function AttendanceSheet() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { number } = found.hearing
  const { hearingWork, heldHearing } = say.text
  return (
    <>
      <Breadcrumb
        trail={[
          { href: say.paths.officeHearings, label: hearingWork.title },
          { href: say.paths.countAttendance(number), label: heldHearing.work.attendance },
        ]}
        here={heldHearing.work.sheet}
      />
      <PaperPage paper={sheetPaper(say, found)} docx={say.paths.attendanceSheetDocx(number)} />
    </>
  )
}
