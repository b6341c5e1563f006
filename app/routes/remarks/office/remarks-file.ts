import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { listOfficeRemarks } from '#app/services/remarks/office-remarks.server.ts'
import { withPlaces } from '#app/ui/remarks/remark-list.ts'

/** The remarks of all years as a file. */
export const loader = listFile({
  area: 'office',
  params: {} as const,
  rows: async (visit) => whenAccepted(await listOfficeRemarks(visit), ({ rows }) => rows),
  describe: (say, rows) => withPlaces(rows)(say),
})
