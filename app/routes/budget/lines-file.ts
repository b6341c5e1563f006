import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { longestKey } from '#app/http/pages/query-words.ts'
import { listLines } from '#app/services/budget/reading/list-lines.server.ts'
import { withSections } from '#app/ui/budget/lists/line-list.ts'

/** The lines of a year's newest version as a file. */
export const loader = listFile({
  area: 'public',
  params: { year: 'number' } as const,
  rows: async (visit) =>
    whenAccepted(await listLines(visit, visit.params.year, null), ({ lines }) => lines),
  query: { section: longestKey },
  describe: (say, rows) => withSections(rows)(say),
})
