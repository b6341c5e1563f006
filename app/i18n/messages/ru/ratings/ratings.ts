import { partsOf } from '#app/domain/ratings/quarter.ts'
import { count, date, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

const many = (of: number) =>
  plural(of, 'ru', {
    one: `${count(of, 'ru')} оценка`,
    few: `${count(of, 'ru')} оценки`,
    other: `${count(of, 'ru')} оценок`,
  })
const days = (of: number) =>
  plural(of, 'ru', {
    one: `${count(of, 'ru')} день`,
    few: `${count(of, 'ru')} дня`,
    other: `${count(of, 'ru')} дней`,
  })

/** What residents say of services. */
export const ratings: Catalogue['ratings'] = {
  scores: { 1: 'Очень плохо', 2: 'Плохо', 3: 'Средне', 4: 'Хорошо', 5: 'Очень хорошо' },
  trends: {
    better: '↗ стало лучше',
    worse: '↘ стало хуже',
    unclear: '≈ без явных изменений',
    few: '– мало оценок для сравнения',
  },
  ages: { '16-28': 'до 28', '29-59': '29–59', '60': '60 и старше' },
  noAge: 'возраст не указан',
  quarter: (quarter) => {
    const { year, part } = partsOf(quarter)
    return `${part}-й квартал ${year} года`
  },
  count: many,
  satisfied: (satisfied, of, share, low, high) =>
    `Довольны: ${count(satisfied, 'ru')} из ${count(of, 'ru')}, ${share} (${low}–${high})`,
  bar: (share, low, high) => `Довольны: ${share}, интервал ${low} – ${high}`,
  ends: { none: '0 %', half: 'половина', all: '100 % довольны' },
  noneYet: 'Оценок пока нет: оцените первым.',
  rateSignedIn: 'Чтобы оценить, нужно войти на портал.',
  onlyWords: 'Показываются только отзывы',
  title: 'Оценка жителей',
  few: 'Слишком мало оценок',
  fewWhy: (missing) =>
    `Меньше чем по пяти оценкам не считаются ни среднее, ни полоса, ни доли: один человек изменил бы всё. Не хватает: ${count(missing, 'ru')}.`,
  said: (satisfied, of, share) =>
    satisfied === 0
      ? `Ни в одной из ${count(of, 'ru')} оценок нет 4 или 5: довольны ${share}.`
      : `4 или 5 — в ${count(satisfied, 'ru')} из ${count(of, 'ru')} оценок: довольны ${share}.`,
  truth: (low, high) => `Истинная доля может быть от ${low} до ${high}.`,
  before: (satisfied, of, share, low, high) =>
    satisfied === 0
      ? `В прошлом квартале из ${count(of, 'ru')} не был доволен никто (${share}, ${low}–${high}).`
      : `В прошлом квартале довольных было ${count(satisfied, 'ru')} из ${count(of, 'ru')} (${share}, ${low}–${high}).`,
  burst: (of) =>
    `${many(of)} за десять минут с одного устройства или из одной сети: может быть, собрание с одним телефоном, а может быть, чьи-то старания. Из счёта они не исключены.`,
  splits: 'По вопросам и возрасту',
  question: 'Вопрос',
  mean: 'Среднее',
  ratings: 'Оценок',
  satisfiedHead: 'Довольны',
  group: 'Возраст',
  merged: 'Группа меньше пяти человек объединена с соседней: так её нельзя узнать и вычитанием.',
  noSplit: 'По возрасту не показывается: есть группа меньше пяти человек.',
  counted: (quarter) => `${quarter}, от одного человека одна оценка.`,
  words: (of) => `Отзывы (${count(of, 'ru')})`,
  noName: 'Отзывы показываются без имён.',
  used: (on) => `День пользования: ${on}`,
  rate: 'Оценить',
  figure: 'оценка жителей',
  ofFive: (of) => `из 5 · ${many(of)}`,
  figureFew: 'оценок: слишком мало, меньше 5',
  figureSatisfied: 'довольны',
  figureTrend: 'с прошлого квартала',
  reply: {
    title: 'Ответ поставщика услуги',
    waiting: (quarter, due, left) =>
      left < 0
        ? `${quarter}: ответа нет. Срок ${due} прошёл.`
        : `${quarter}: ответ ожидается. Срок: ${due}, осталось ${days(left)}.`,
    since: (on) => `Спрошен ${on}, когда большинство было недовольно.`,
    clock: (gone, of) => `Прошло ${days(gone)} из ${count(of, 'ru')}`,
    inTime: 'В срок',
    late: 'С опозданием',
    about: (provider, on, quarter) => `Ответ: ${provider}. Внёс айыл окмоту, ${on} · ${quarter}`,
    soon: 'Большинство недовольно: ответ поставщика будет спрошен в течение часа.',
    none: 'Ответа не спрашивали: его спрашивают, когда большинство недовольно.',
  },
  form: {
    title: (called) => `Оценка: ${called}`,
    heading: (called) => `Оцените: ${called}`,
    crumb: 'Оценка',
    lead: '2 минуты. Всё, кроме первого вопроса, можно пропустить. Ваше имя нигде не показывается.',
    first: 'В этом квартале вы ещё не оценивали.',
    again: 'В этом квартале вы уже оценивали: прежняя оценка стоит ниже.',
    toPage: 'Страница услуги',
    rule: (until) =>
      `За квартал считается одна оценка одной услуги; если измените её до ${date(until, 'ru')}, останется последняя.`,
    score: 'Как в целом?',
    used: 'Когда вы пользовались в последний раз?',
    usedHint: 'Можно приблизительно.',
    questions: 'Подробнее',
    scale: '1 — очень плохо, 5 — очень хорошо.',
    unknown: 'не знаю',
    more: 'Слова и фото',
    words: 'Что вы хотите сказать?',
    wordsHint: 'Публикуется без вашего имени. Не пишите имён людей.',
    photo: 'Фото',
    photoHint: 'Место и время съёмки удаляются из файла.',
    send: 'Отправить оценку',
  },
  work: {
    title: (called) => `Ответ на оценки: ${called}`,
    lead: 'Внесите ответ так, как его написал поставщик услуги. На странице сказано, что его внёс айыл окмоту; потом он не меняется.',
    asked: (on, due) => `Спрошено: ${date(on, 'ru')}. Срок: ${date(due, 'ru')}.`,
    text: 'Ответ',
    send: 'Опубликовать',
    words: 'Написанные отзывы',
    hide: 'Снять с открытой страницы',
    hideReason: 'Почему',
    hiddenBecause: (reason) => `Снято с открытой страницы: ${reason}`,
    noWords: 'В этом квартале словами ничего не написали',
    open: 'Оценки и ответ',
  },
}
