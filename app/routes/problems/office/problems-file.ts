import { accepted } from '#app/domain/outcome.ts'
import { problemQuery } from '#app/http/forms/problems/problem-query.ts'
import { longListFile } from '#app/http/lists/long-list-file.server.ts'
import { problemsForFile } from '#app/services/problems/listing/list-problems.server.ts'
import { problemList } from '#app/ui/problems/problem-list.ts'

/** The reports as a file of the office. */
export const loader = longListFile({
  area: 'office',
  may: 'see-problems',
  query: problemQuery,
  find: async (visit, asked) => accepted(await problemsForFile(visit, asked)),
  describe: problemList,
})
