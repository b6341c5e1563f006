import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { printWithAgreed } from '#app/services/improvements/scorecards.server.ts'
import { agreedRows } from '#app/ui/improvements/agreed-rows.ts'
import { boardPaper } from '#app/ui/scorecards/papers/board-paper.ts'

/** A card for the notice board as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { scorecard: 'number' },
  read: (visit) => printWithAgreed(visit, visit.params.scorecard),
  describe: (say, found) => boardPaper(say, { ...found, agreed: agreedRows(say, found.plan) }),
})
