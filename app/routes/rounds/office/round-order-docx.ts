import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { readOrder } from '#app/services/rounds/office/read-order.server.ts'
import { orderPaper } from '#app/ui/rounds/papers/order-paper.ts'

/** The order about a round as a text document, to be numbered and signed. */
export const loader = paperFile({
  area: 'office',
  params: { round: 'number' },
  read: (visit) => readOrder(visit, visit.params.round),
  describe: orderPaper,
})
