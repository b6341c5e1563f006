import { listFile } from '#app/http/lists/list-file.server.ts'
import { listOfficeDeliveries } from '#app/services/delivery/read-deliveries.server.ts'
import { officeDeliveryList } from '#app/ui/delivery/office/office-delivery-list.ts'

/** The office's list of deliveries as a file. */
export const loader = listFile({
  area: 'office',
  may: 'update-delivery',
  rows: listOfficeDeliveries,
  describe: officeDeliveryList,
})
