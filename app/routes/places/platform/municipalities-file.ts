import { listFile } from '#app/http/lists/list-file.server.ts'
import { listMunicipalities } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { municipalityList } from '#app/ui/places/municipalities/municipality-list.ts'

/** The municipalities as a file. */
export const loader = listFile({
  area: 'platform',
  rows: listMunicipalities,
  describe: municipalityList,
})
