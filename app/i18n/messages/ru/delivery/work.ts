import { numero } from '#app/i18n/format.ts'
import type { deliveryWork as source } from '../../ky/delivery/work.ts'

export const deliveryWork: typeof source = {
  'late-delivery': {
    name: 'Исполнение отстаёт от нынешнего плана',
    about: ({ number, title }) => `${numero(number, 'ru')}: «${title}»`,
    button: 'Обновить',
  },
}
