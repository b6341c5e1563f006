import { accepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { listDrafts } from '#app/services/rounds/drafts/read-draft.server.ts'
import { listRounds } from '#app/services/rounds/list-rounds.server.ts'
import { roundList } from '#app/ui/rounds/office/round-list.ts'

/** The rounds of the office, with the drafts that its reader may see, as a file. */
export const loader = listFile({
  area: 'office',
  rows: async (visit) => accepted([...(await listDrafts(visit)), ...(await listRounds(visit))]),
  describe: roundList,
})
