import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

const services = (all: number) =>
  plural(all, 'ru', {
    one: `${count(all, 'ru')} услуга`,
    few: `${count(all, 'ru')} услуги`,
    other: `${count(all, 'ru')} услуг`,
  })

/** A quarter of all services. */
export const serviceQuarter: Catalogue['serviceQuarter'] = {
  title: (quarter) => `Услуги: ${quarter}`,
  crumb: 'Итоги квартала',
  goesOn: 'Квартал ещё не закончен',
  replied: 'ответов дано в срок',
  changed: 'услуг точно изменилось',
  ratings: (before) => `оценок, в прошлом квартале ${before}`,
  since: 'С прошлого квартала',
  from: (before, beforeOf, now, nowOf) =>
    `Довольных было ${before} (${beforeOf}), стало ${now} (${nowOf}).`,
  others: (unclear, few) =>
    `Без явных перемен: ${services(unclear)}. Слишком мало оценок для сравнения: ${services(few)}.`,
  inGroups: (groups) => `Групп по оценкам: ${count(groups, 'ru')}`,
  whyGroups:
    'Внутри группы нельзя сказать, что лучше: полоски пересекаются с полоской лучшей услуги группы. Поэтому внутри группы порядок по алфавиту.',
  group: (at, all, low, high) =>
    `Группа ${count(at, 'ru')}: ${services(all)}, довольных ${low}–${high}`,
  fewLeft: (few) => `Не вошли в группы, потому что оценок слишком мало: ${services(few)}.`,
  allInList: 'Все есть в списке',
  definitions: 'Как сосчитаны эти числа',
  defined: {
    replied: {
      what: 'Ответы в срок',
      how: 'Когда большинство недовольно, поставщика услуги просят ответить за 14 дней. Считаются ответы, срок которых пришёлся на этот квартал; те, срок которых не настал и которых ещё нет, не входят.',
    },
    changed: {
      what: 'Точная перемена',
      how: 'Мы говорим, что услуга изменилась, если в обоих кварталах не меньше десяти оценок и два интервала доли довольных не пересекаются.',
    },
    ratings: {
      what: 'Оценки',
      how: 'Оценки этого квартала: от одного человека одна на каждую услугу.',
    },
    groups: {
      what: 'Группы',
      how: 'Порядок по среднему; у услуги с немногими оценками оно приближено к среднему муниципалитета. Новая группа начинается там, где интервал услуги не пересекается с интервалом первой в группе.',
    },
  },
}
