import { accepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { listRounds } from '#app/services/rounds/list-rounds.server.ts'
import { roundList } from '#app/ui/rounds/office/round-list.ts'

/** The published rounds as a file. */
export const loader = listFile({
  area: 'public',
  rows: async (visit) => accepted(await listRounds(visit)),
  describe: roundList,
})
