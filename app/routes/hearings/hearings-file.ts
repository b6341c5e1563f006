import { accepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { listHearings } from '#app/services/hearings/list-hearings.server.ts'
import { hearingList } from '#app/ui/hearings/hearing-list.ts'

/** The hearings that were held, as a file. */
export const loader = listFile({
  area: 'public',
  rows: async (visit) => accepted((await listHearings(visit)).past),
  describe: hearingList,
})
