import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { listOfficeTables } from '#app/services/conciliations/tables-here.server.ts'
import { conciliationList } from '#app/ui/conciliations/conciliation-list.ts'

/** The office's list of conciliation tables as a file. */
export const loader = listFile({
  area: 'office',
  may: 'see-conciliation-work',
  rows: async (visit) => whenAccepted(await listOfficeTables(visit), ({ rows }) => rows),
  describe: conciliationList,
})
