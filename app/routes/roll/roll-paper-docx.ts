import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { readRollPaper } from '#app/services/roll/read-roll-paper.server.ts'
import { rollPaper } from '#app/ui/roll/roll-paper.ts'

/** The roll of a village as a text document, while its file is checked. */
export const loader = paperFile({
  area: 'office',
  params: { import: 'number', village: 'number' },
  read: (visit) =>
    readRollPaper(visit, vault(), { file: visit.params.import, village: visit.params.village }),
  describe: rollPaper,
})
