import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { showReport } from '#app/services/hearings/show-hearing.server.ts'
import { reportPaper } from '#app/ui/hearings/papers/report-paper.ts'

/** The report of a hearing as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { hearing: 'number' },
  read: (visit) => showReport(visit, visit.params.hearing),
  describe: reportPaper,
})
