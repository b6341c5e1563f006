import { count, plural } from '#app/i18n/format.ts'
import type { deliveryWork as source } from '../../ky/delivery/work.ts'

export const deliveryWork: typeof source = {
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
