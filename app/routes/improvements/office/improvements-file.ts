import { listFile } from '#app/http/lists/list-file.server.ts'
import { listOfficeImprovements } from '#app/services/improvements/office-improvements.server.ts'
import { improvementList } from '#app/ui/improvements/improvement-list.ts'

/** The agreed actions as a file of the office. */
export const loader = listFile({
  area: 'office',
  params: {} as const,
  rows: (visit) => listOfficeImprovements(visit),
  describe: improvementList,
})
