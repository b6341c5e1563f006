import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { showMinutes } from '#app/services/hearings/show-hearing.server.ts'
import { minutesPaper } from '#app/ui/hearings/papers/minutes-paper.ts'

/** The minutes of a hearing as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { hearing: 'number' },
  read: (visit) => showMinutes(visit, visit.params.hearing),
  describe: minutesPaper,
})
