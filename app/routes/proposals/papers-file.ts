import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { listPapers } from '#app/services/proposals/read-papers.server.ts'
import { paperList } from '#app/ui/proposals/papers/paper-list.ts'

/** The register as a file. Its rows hold the citizens for those alone who may know them. */
export const loader = listFile({
  area: 'office',
  may: 'read-paper-register',
  rows: async (visit) => whenAccepted(await listPapers(visit), ({ papers }) => papers),
  describe: paperList(true),
})
