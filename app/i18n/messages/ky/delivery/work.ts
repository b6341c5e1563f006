import type { DeliveryWork } from '#app/domain/delivery/manifest.ts'
import type { WorkTextsOf } from '#app/domain/desk/work-item.ts'
import { count, numero } from '#app/i18n/format.ts'

export const deliveryWork: WorkTextsOf<DeliveryWork> = {
  'late-delivery': {
    name: 'Аткаруу кечигип жатат',
    about: ({ number, title, days }) =>
      `${numero(number, 'ky')}: «${title}», ${count(days, 'ky')} күн`,
    button: 'Жаңылоо',
  },
}
