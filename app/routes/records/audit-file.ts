import { listFile } from '#app/http/lists/list-file.server.ts'
import { logFilterIn } from '#app/http/lists/log-filter.server.ts'
import { readWholeAudit } from '#app/services/records/read-audit.server.ts'
import { lineList } from '#app/ui/records/line-list.ts'

/** The lines of the log that are looked for as a file. */
export const loader = listFile({
  area: 'office',
  rows: (visit) => readWholeAudit(visit, logFilterIn(visit.query)),
  describe: lineList,
  searched: true,
})
