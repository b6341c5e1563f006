import { publicPage } from '#app/http/pages/page.server.ts'
import { showOrder } from '#app/services/hearings/order/orders-here.server.ts'
import { OrderView } from '#app/ui/hearings/order/order-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle = { title: (text) => text.consultation.title, section: 'hearings' }

/** The order that holds now. */
const page = publicPage({ read: (visit) => showOrder(visit, null) })
export const loader = page.loader

export default function ConsultationOrder() {
  return <OrderView shown={useShown<typeof loader>()} />
}
