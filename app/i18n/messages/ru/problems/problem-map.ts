import { count, numero, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

const reports = (all: number) =>
  plural(all, 'ru', {
    one: `${count(all, 'ru')} сообщение`,
    few: `${count(all, 'ru')} сообщения`,
    other: `${count(all, 'ru')} сообщений`,
  })

/** The map of reports. */
export const problemMap: Catalogue['problemMap'] = {
  title: 'Сообщения на карте',
  link: 'На карте',
  showAll: 'показать все',
  number: (number) => numero(number, 'ru'),
  inView: (shown) => (shown === 0 ? 'Здесь сообщений нет.' : `Здесь ${reports(shown)}.`),
  several: (all, late) =>
    late > 0 ? `${reports(all)}, срок прошёл: ${count(late, 'ru')}` : reports(all),
  moreInList: 'Остальные в списке.',
  many: 'Несколько сообщений рядом; если есть ●, среди них есть такие, срок которых прошёл',
  listed: 'Сообщения, которые видны на карте',
  noTiles: 'Картинка карты не загрузилась. Границы, сёла и сообщения видны и без неё.',
  noMarks: 'Сообщения не загрузились. Они есть в списке.',
  about:
    'На карте и в списке одни и те же сообщения в одном порядке. Те, у которых не отмечено место или скрыты слова, есть только в списке. Место сообщений о доме показано с точностью до ста метров.',
}
