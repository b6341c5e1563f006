import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { listDeliveries } from '#app/services/delivery/read-deliveries.server.ts'
import { deliveryList } from '#app/ui/delivery/delivery-list.ts'

/** The funded projects of a round as a file. */
export const loader = listFile({
  area: 'public',
  params: { round: 'number' } as const,
  rows: async (visit) =>
    whenAccepted(await listDeliveries(visit, visit.params.round), ({ rows }) => rows),
  describe: deliveryList,
})
