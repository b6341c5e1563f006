import { accepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { readOfficeDocuments } from '#app/services/documents/read-documents.server.ts'
import { documentFacts } from '#app/ui/documents/document-list-file.ts'

/** The documents of the office as a file. */
export const loader = listFile({
  area: 'office',
  rows: async (visit) => accepted((await readOfficeDocuments(visit)).documents),
  describe: documentFacts,
})
