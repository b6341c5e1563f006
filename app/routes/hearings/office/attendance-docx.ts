import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { openAttendance } from '#app/services/hearings/count-attendance.server.ts'
import { sheetPaper } from '#app/ui/hearings/papers/sheet-paper.ts'

/** The attendance sheet as a text document. */
export const loader = paperFile({
  area: 'office',
  may: 'count-attendance',
  params: { hearing: 'number' },
  read: (visit) => openAttendance(visit, visit.params.hearing),
  describe: sheetPaper,
})
