import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

/** Local services as residents read them. */
export const facilities: Catalogue['facilities'] = {
  title: 'Как работают услуги',
  crumb: 'Услуги',
  file: 'Услуги',
  states: {
    bad: 'Большинство недовольно',
    unsure: 'Неясно',
    good: 'Большинство довольно',
    few: 'Слишком мало оценок',
  },
  figures: {
    ratings: (quarter) => `оценок, ${quarter}`,
    bad: 'услугами большинство недовольно',
  },
  filters: 'Выбор услуг',
  columns: {
    called: 'Услуга',
    kind: 'Вид',
    village: 'Село',
    landmark: 'Где это',
    provider: 'Поставщик услуги',
    state: 'Состояние',
    ratings: 'Число оценок',
    mean: 'Средняя оценка',
    satisfied: 'Довольны',
    low: 'Интервал от, %',
    high: 'Интервал до, %',
    trend: 'Изменение',
    number: '№',
  },
  all: 'Все',
  wholeAimak: 'Весь аймак',
  order: 'Порядок',
  orders: {
    lowest: 'Сначала низкие оценки',
    named: 'По названию',
    most: 'Сначала те, где оценок больше',
  },
  show: 'Показать',
  clear: 'Показать все',
  found: (found) =>
    plural(found, 'ru', {
      one: `${count(found, 'ru')} услуга.`,
      few: `${count(found, 'ru')} услуги.`,
      other: `${count(found, 'ru')} услуг.`,
    }),
  howToRead: 'Как читать полоску',
  explained:
    'Круглая точка — доля довольных (поставивших 4 или 5). Чем длиннее полоса, тем меньше мы знаем точно. «Большинство» мы говорим, только если полоса не пересекает середину. В порядке списка услуги с малым числом оценок приближены к средней.',
  drawnIn: 'В этом порядке услуги с малым числом оценок приближены к средней.',
  none: 'Таких услуг не нашлось',
  noneAdvice: 'Выберите иначе или покажите все.',
  noRegister: 'Реестр услуг ещё не опубликован',
  front: {
    title: 'Услуги',
    lead: (all) =>
      `Вода, мусор, свет, дороги: работа ${all} мест у вас перед глазами. Оцените то, чем пользуетесь.`,
    button: 'Оценить услуги',
  },
  about: 'Об услуге',
  facts: {
    provider: 'Поставщик услуги',
    standard: 'Стандарт',
    tariff: 'Тариф',
    basis: 'Основание',
    landmark: 'Где это',
    from: 'С какого дня',
    budget: 'Статья бюджета',
    report: 'Срок ответа на сообщение',
    workingDays: (days) =>
      plural(days, 'ru', {
        one: `${count(days, 'ru')} рабочий день`,
        few: `${count(days, 'ru')} рабочих дня`,
        other: `${count(days, 'ru')} рабочих дней`,
      }),
  },
  closed: (on) => `Закрыто: ${on}`,
}
