import type { DeliveryWork } from '#app/domain/delivery/manifest.ts'
import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import { numero } from '#app/i18n/format.ts'

export const deliveryWork: WorkTextsOf<DeliveryWork> = {
  'late-delivery': {
    name: 'Аткаруу азыркы планынан кечигип жатат',
    about: ({ number, title }) => `${numero(number, 'ky')}: «${title}»`,
    button: 'Жаңылоо',
  },
}
