import type { DeliveryWork } from '#app/domain/delivery/work.ts'
import type { WorkTextsOf } from '#app/domain/desk/work-item.ts'
import { count, plural } from '#app/i18n/format.ts'

export const deliveryWork: WorkTextsOf<DeliveryWork> = {
  'late-delivery': {
    name: 'Исполнение опаздывает',
    about: ({ number, title, days }) =>
      plural(days, 'ru', {
        one: `№ ${number}: «${title}», ${count(days, 'ru')} день`,
        few: `№ ${number}: «${title}», ${count(days, 'ru')} дня`,
        other: `№ ${number}: «${title}», ${count(days, 'ru')} дней`,
      }),
    button: 'Обновить',
  },
}
