import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { printScoreCard } from '#app/services/scorecards/read-scorecards.server.ts'
import { boardPaper } from '#app/ui/scorecards/papers/board-paper.ts'

/** A card for the notice board as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { scorecard: 'number' },
  read: (visit) => printScoreCard(visit, visit.params.scorecard),
  describe: boardPaper,
})
