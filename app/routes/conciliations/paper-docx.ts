import { paperKind } from '#app/domain/conciliations/paper-kind.ts'
import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { showPaper } from '#app/services/conciliations/show-table.server.ts'
import { tablePaper } from '#app/ui/conciliations/papers/papers.ts'

/** A paper of a conciliation table as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { year: 'number', table: 'number', paper: 'word' },
  read(visit) {
    const { year, table: number, paper } = visit.params
    return showPaper(visit, { year, number }, paperKind(paper))
  },
  describe: tablePaper,
})
