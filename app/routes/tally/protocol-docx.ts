import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { readProtocol } from '#app/services/tally/read-public-result.server.ts'
import { protocolPaper } from '#app/ui/tally/papers/protocol-paper.ts'

/** The protocol of a result as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { round: 'number' },
  read: (visit) => readProtocol(visit, visit.params.round),
  describe: protocolPaper,
})
