import { listFile } from '#app/http/lists/list-file.server.ts'
import { readRegister } from '#app/services/facilities/facilities-here.server.ts'
import { registerList } from '#app/ui/facilities/office/register-list.ts'
import { placedOnMap } from '#app/ui/facilities/placed-on-map.ts'

/** The register as a file. */
export const loader = listFile({
  area: 'office',
  may: 'read-facilities',
  rows: readRegister,
  describe: registerList,
  placed: placedOnMap,
})
