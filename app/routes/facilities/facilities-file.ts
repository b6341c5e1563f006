import { accepted } from '#app/domain/outcome.ts'
import { facilityQuery } from '#app/http/forms/facilities/facility-query.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { facilityLines } from '#app/services/ratings/read-ratings.server.ts'
import { facilityList } from '#app/ui/facilities/facility-list.ts'
import { placedOnMap } from '#app/ui/facilities/placed-on-map.ts'

/** The services that a choice shows, as a file. */
export const loader = listFile({
  area: 'public',
  query: facilityQuery,
  rows: async (visit) => accepted(await facilityLines(visit)),
  describe: facilityList,
  placed: placedOnMap,
})
