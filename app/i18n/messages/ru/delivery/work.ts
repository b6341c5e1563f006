import { count, numero, plural } from '#app/i18n/format.ts'
import type { deliveryWork as source } from '../../ky/delivery/work.ts'

export const deliveryWork: typeof source = {
  'late-delivery': {
    name: 'Исполнение опаздывает',
    about: ({ number, title, days }) =>
      plural(days, 'ru', {
        one: `${numero(number, 'ru')}: «${title}», ${count(days, 'ru')} день`,
        few: `${numero(number, 'ru')}: «${title}», ${count(days, 'ru')} дня`,
        other: `${numero(number, 'ru')}: «${title}», ${count(days, 'ru')} дней`,
      }),
    button: 'Обновить',
  },
}
