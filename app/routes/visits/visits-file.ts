import { accepted } from '#app/domain/outcome.ts'
import { visitQuery } from '#app/http/forms/visits/visit-query.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { visitsHere } from '#app/services/visits/read-visits.server.ts'
import { visitList } from '#app/ui/visits/visit-list.ts'

/** The visits that a choice shows, as a file. */
export const loader = listFile({
  area: 'public',
  query: visitQuery,
  rows: async (visit) => accepted(await visitsHere(visit)),
  describe: visitList,
})
