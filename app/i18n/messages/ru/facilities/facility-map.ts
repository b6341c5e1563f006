import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

const services = (all: number) =>
  plural(all, 'ru', {
    one: `${count(all, 'ru')} услуга`,
    few: `${count(all, 'ru')} услуги`,
    other: `${count(all, 'ru')} услуг`,
  })

/** The map of local services. */
export const facilityMap: Catalogue['facilityMap'] = {
  title: 'Услуги на карте',
  link: 'На карте',
  asList: 'Список',
  show: 'Открыть карту',
  weight: 'загрузится 50 КБ',
  placed: (placed, total) => `На карте: ${count(placed, 'ru')} из ${count(total, 'ru')}.`,
  about:
    'На карте и в списке под ней одни и те же услуги в одном порядке. Всё можно прочесть, не открывая карту.',
  signs: 'Знаки',
  many: 'Несколько услуг рядом; если есть ▼, среди них есть такие, которыми большинство недовольно',
  inView: (shown) => (shown === 0 ? 'Здесь услуг нет.' : `Здесь ${services(shown)}.`),
  several: (all, bad) =>
    bad > 0 ? `${services(all)}, большинство недовольно: ${count(bad, 'ru')}` : services(all),
  moreInList: 'Остальные в списке.',
  nearer: 'Приблизить',
  listed: 'Услуги, которые видны на карте',
  noTiles: 'Картинка карты не загрузилась. Границы, сёла и услуги видны и без неё.',
  noMarks: 'Услуги не загрузились. Они есть в списке ниже.',
  villages: 'По сёлам',
  villagesSay:
    'Оценки всех услуг села сосчитаны вместе. Услуги, у которых слишком мало оценок, не вошли.',
  share: (share, of) => `довольны ${share} (${of})`,
}
