import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { quarterOnPaper } from '#app/services/ratings/facilities/places.server.ts'
import { quarterPaper } from '#app/ui/ratings/facilities/papers/quarter-paper.ts'

/** A quarter of services for the notice board, as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { quarter: 'word' },
  read: (visit) => quarterOnPaper(visit, visit.params.quarter),
  describe: quarterPaper,
})
