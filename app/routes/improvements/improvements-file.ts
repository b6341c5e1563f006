import { accepted } from '#app/domain/outcome.ts'
import { improvementQuery } from '#app/http/forms/improvements/improvement-query.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { improvementsHere } from '#app/services/improvements/read-improvements.server.ts'
import { improvementList } from '#app/ui/improvements/improvement-list.ts'

/** The agreed actions that a choice shows, as a file. */
export const loader = listFile({
  area: 'public',
  query: improvementQuery,
  rows: async (visit) => accepted(await improvementsHere(visit)),
  describe: improvementList,
})
