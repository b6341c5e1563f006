import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { longestKey, pageNumber } from '#app/http/pages/query-words.ts'
import { remarksHere } from '#app/services/remarks/read-remarks.server.ts'
import { withPlaces } from '#app/ui/remarks/remark-list.ts'

/** The remarks of a year as a file. */
export const loader = listFile({
  area: 'public',
  params: { year: 'number' } as const,
  rows: async (visit) =>
    whenAccepted(await remarksHere(visit, visit.params.year), ({ remarks }) => remarks),
  query: { section: longestKey, village: pageNumber },
  describe: (say, rows) => withPlaces(rows)(say),
})
