import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { showOrderCalled } from '#app/services/hearings/order/orders-here.server.ts'
import { orderPaper } from '#app/ui/hearings/order/order-paper.ts'

/** A version of the order of consultation as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { version: 'word' },
  read: (visit) => showOrderCalled(visit, visit.params.version),
  describe: orderPaper,
})
