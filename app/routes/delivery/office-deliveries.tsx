import { whenAccepted } from '#app/domain/outcome.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { listOfficeDeliveries } from '#app/services/delivery/read-deliveries.server.ts'
import { officeDeliveryList } from '#app/ui/delivery/office/office-delivery-list.ts'
import { OfficeDeliveryTable } from '#app/ui/delivery/office/office-delivery-table.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.delivery.office.listTitle }

const page = officePage({
  may: 'update-delivery',
  read: async (visit) =>
    whenAccepted(await listOfficeDeliveries(visit), (lines) => ({
      found: listed(visit, officeDeliveryList, lines),
    })),
})
export const loader = page.loader

export default function OfficeDeliveries() {
  const { found } = useShown<typeof loader>()
  const text = useText().delivery.office
  return (
    <>
      <h1>{text.listTitle}</h1>
      <p>{text.listLead}</p>
      <OfficeDeliveryTable found={found} />
    </>
  )
}
