import { accepted } from '#app/domain/outcome.ts'
import { problemQuery } from '#app/http/forms/problems/problem-query.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { problemsHere } from '#app/services/problems/problems-here.server.ts'
import { problemList } from '#app/ui/problems/problem-list.ts'

/** The reports that a choice shows, as a file. */
export const loader = listFile({
  area: 'public',
  query: problemQuery,
  rows: async (visit) => accepted(await problemsHere(visit)),
  describe: problemList,
  placed: ({ point }) => ({ point }),
})
