import { count } from '#app/i18n/format.ts'
import type { deliveryWork as source } from '../../ky/delivery/work.ts'

export const deliveryWork: typeof source = {
  'late-delivery': {
    name: 'Delivery is late',
    about: ({ number, title, days }) =>
      days === 1
        ? `No. ${number}: “${title}”, one day`
        : `No. ${number}: “${title}”, ${count(days, 'en')} days`,
    button: 'Update',
  },
}
