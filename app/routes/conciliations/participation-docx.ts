import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { reportParticipation } from '#app/services/conciliations/participation.server.ts'
import { participationPaper } from '#app/ui/conciliations/papers/participation-paper.ts'

/** How residents took part in a year's budget, as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { year: 'number' },
  read: (visit) => reportParticipation(visit, visit.params.year),
  describe: participationPaper,
})
