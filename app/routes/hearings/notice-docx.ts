import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { showNotice } from '#app/services/hearings/show-hearing.server.ts'
import { noticePaper } from '#app/ui/hearings/papers/notice-paper.ts'

/** The notice of a hearing as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { hearing: 'number' },
  read: (visit) => showNotice(visit, visit.params.hearing),
  describe: noticePaper,
})
