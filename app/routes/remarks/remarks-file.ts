import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { remarksHere } from '#app/services/remarks/read-remarks.server.ts'
import { remarkList } from '#app/ui/remarks/remark-list.ts'

/** The remarks of a year as a file. */
export const loader = listFile({
  area: 'public',
  params: { year: 'number' } as const,
  rows: async (visit) =>
    whenAccepted(await remarksHere(visit, visit.params.year), ({ remarks }) => remarks),
  describe: remarkList,
})
