import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { readRegister, registerRow } from '#app/services/places/read-register.server.ts'
import { registerList } from '#app/ui/places/register-list.ts'

/** The register of the territory as a file. */
export const loader = listFile({
  area: 'office',
  rows: async (visit) => whenAccepted(await readRegister(visit), (units) => units.map(registerRow)),
  describe: registerList,
})
