import { listFile } from '#app/http/lists/list-file.server.ts'
import { listOfficeHearings } from '#app/services/hearings/list-hearings.server.ts'
import { officeHearingList } from '#app/ui/hearings/hearing-list.ts'

/** The office's list of hearings as a file. */
export const loader = listFile({
  area: 'office',
  may: 'see-hearing-work',
  rows: listOfficeHearings,
  describe: officeHearingList,
})
