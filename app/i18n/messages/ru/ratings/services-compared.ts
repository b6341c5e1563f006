import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

/** Local services of all municipalities side by side. */
export const servicesCompared: Catalogue['servicesCompared'] = {
  title: (quarter) => `Услуги муниципалитетов: ${quarter}`,
  lead: (from, to) =>
    `Последний законченный квартал: ${from} – ${to}. На странице каждого муниципалитета его услуги показаны по одной.`,
  whyGroups:
    'Внутри группы нельзя сказать, где лучше: полоски пересекаются с полоской наибольшей доли группы. Поэтому мест внутри группы нет, порядок по алфавиту.',
  group: (at, all) =>
    `Группа ${count(at, 'ru')}: ${plural(all, 'ru', {
      one: `${count(all, 'ru')} муниципалитет`,
      few: `${count(all, 'ru')} муниципалитета`,
      other: `${count(all, 'ru')} муниципалитетов`,
    })}`,
  few: 'Здесь оценок слишком мало: в сравнение не входят.',
  tooFew: 'слишком мало',
  satisfiedOf: (satisfied, all, services) =>
    `довольны: ${satisfied} / ${all}, услуг: ${count(services, 'ru')}`,
  answered: (outOf) => `ответ на сообщение в срок: ${outOf}`,
  fixed: (outOf) => `исправлено в срок: ${outOf}`,
  satisfied: {
    what: 'Доля довольных',
    how: 'Доля тех, кто в этом квартале поставил 4 или 5, по всем услугам муниципалитета вместе; полоска показывает интервал 95 %. Услуги, у которых меньше пяти оценок, не входят.',
  },
  fewReports:
    'Если сообщений, срок которых пришёлся на этот квартал, меньше пяти, число не даётся: слишком мало. Числа берутся из записей самих муниципалитетов; много сообщений не значит, что там работают хуже.',
}
