import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { blankSheet } from '#app/services/scorecards/read-scorecards.server.ts'
import { meetingPaper } from '#app/ui/scorecards/papers/meeting-paper.ts'

/** The empty sheet for a meeting as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { facility: 'number' },
  read: (visit) => blankSheet(visit, visit.params.facility),
  describe: meetingPaper,
})
