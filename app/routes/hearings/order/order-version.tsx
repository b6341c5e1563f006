import type { ShownOrder } from '#app/domain/hearings/order/pages.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showOrderCalled } from '#app/services/hearings/order/orders-here.server.ts'
import { OrderView } from '#app/ui/hearings/order/order-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle<ShownOrder> = {
  title: ({ consultation, versions }, { order }) =>
    order ? `${consultation.title}, ${versions.version(order.version)}` : consultation.modelName,
  section: 'hearings',
}

/** One version of the order, or the model. */
const page = publicPage({
  params: { version: 'word' },
  read: (visit) => showOrderCalled(visit, visit.params.version),
})
export const loader = page.loader

export default function OrderVersion() {
  return <OrderView shown={useShown<typeof loader>()} />
}
