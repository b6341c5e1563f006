import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { listRejected } from '#app/services/evaluation/list-rejected.server.ts'
import { rejectedList } from '#app/ui/evaluation/rejected-list.ts'

/** The rejected proposals of a round as a file. */
export const loader = listFile({
  area: 'public',
  params: { round: 'number' } as const,
  rows: async ({ place, params: { round }, at }) =>
    whenAccepted(await listRejected(place, round, at), ({ rejected }) => rejected),
  describe: rejectedList,
})
