import type { DeliveryWork } from '#app/domain/delivery/work.ts'
import type { WorkTextsOf } from '#app/domain/desk/work-item.ts'
import { count } from '#app/i18n/format.ts'

export const deliveryWork: WorkTextsOf<DeliveryWork> = {
  'late-delivery': {
    name: 'Delivery is late',
    about: ({ number, title, days }) =>
      days === 1
        ? `No. ${number}: “${title}”, one day`
        : `No. ${number}: “${title}”, ${count(days, 'en')} days`,
    button: 'Update',
  },
}
