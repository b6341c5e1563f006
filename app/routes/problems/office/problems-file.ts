import { listFile } from '#app/http/lists/list-file.server.ts'
import { listOfficeProblems } from '#app/services/problems/office-problems.server.ts'
import { problemList } from '#app/ui/problems/problem-list.ts'

/** The reports as a file of the office. */
export const loader = listFile({
  area: 'office',
  params: {} as const,
  rows: (visit) => listOfficeProblems(visit),
  describe: problemList,
})
