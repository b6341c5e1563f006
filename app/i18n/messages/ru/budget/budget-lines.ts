import { count, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

const lines = (many: number) =>
  plural(many, 'ru', {
    one: `${count(many, 'ru')} статья`,
    few: `${count(many, 'ru')} статьи`,
    other: `${count(many, 'ru')} статей`,
  })

/** Single lines of a budget: looked for, read and compared. */
export const budgetLines: Pick<
  Catalogue['openBudget'],
  'find' | 'lines' | 'line' | 'explain' | 'paying' | 'difference'
> = {
  find: {
    heading: 'Найдите нужную вам статью',
    label: 'Что вы ищете?',
    hint: 'Например: свет, детский сад, мост',
    button: 'Найти',
    words: ['свет', 'вода', 'дорога', 'детский сад', 'мусор'],
    all: (many) => `все статьи: ${count(many, 'ru')}`,
  },
  paying: {
    /** On the page of a chosen project. */
    paidFrom: 'Из какой статьи бюджета оплачивается',
    ofBudget: (year, amount) =>
      `Бюджет ${year} года${amount === null ? '' : `, в статье ${amount}`}`,
  },
  lines: {
    title: (year) => `Статьи бюджета за ${year} год`,
    line: 'Статья',
    code: 'Код',
    side: 'Часть',
    section: 'Отрасль или источник',
    amount: 'Сумма',
    level: 'Уровень',
    economic: 'Вид расхода',
    source: 'Источник средств',
    programme: 'Программа',
    empty: 'Статей нет',
  },
  line: {
    amount: 'за год',
    byYear: (year) => `разница с планом ${year} года`,
    perPerson: 'на жителя в год',
    ofAll: (side) =>
      side === 'revenue'
        ? 'от всех доходов'
        : side === 'expenditure'
          ? 'от всех расходов'
          : 'от всего финансирования',
    parts: 'За что платят',
    partsOfIncome: 'Из чего складывается',
    part: 'Часть',
    by: (economic) => `вид расхода: ${economic}`,
    from: (source) => `деньги: ${source}`,
    programme: (programme) => `программа: ${programme}`,
    gone: (names) => `В прежней версии ещё было: ${names}.`,
    years: 'По годам',
    yearsHow:
      'Сплошная полоса — факт, чёрная черта — план или проект. Если в году такой статьи не было, не написано ничего.',
    noYear: 'такой статьи не было',
    otherCodes: (codes) => `в том году: ${codes}`,
    shared: (codes) => `сумма вместе с ${codes}: тогда это был один код`,
    versions: 'По версиям этого года',
    notThere: 'в этой версии нет',
    code: 'Код',
    noCode: 'кода нет',
    where: 'Раздел',
    ask: 'Кто отвечает',
    office: 'Финансово-экономический отдел',
  },
  explain: {
    title: 'Объяснить статью',
    link: 'Объяснить статью',
    save: 'Опубликовать',
    whatKy: 'За что платят, на кыргызском',
    whatRu: 'За что платят, на русском',
    whatEn: 'За что платят, на английском',
    people: 'Сколько людей пользуются',
    why: 'Почему сумма такая',
    whyHint: 'Почему выросла или уменьшилась, почему план не выполнен. Видно всем.',
    projects: 'Проекты, которые оплачивает эта статья',
    projectsHint: 'Проекты, выбранные жителями. Они видны на странице статьи.',
    forPeople: (people) =>
      plural(people, 'ru', {
        one: `касается ${count(people, 'ru')} человека`,
        other: `касается ${count(people, 'ru')} человек`,
      }),
  },
  difference: {
    title: 'Сравнение двух версий',
    from: 'От какой версии',
    to: 'До какой версии',
    show: 'Сравнить',
    changed: (many) => `Изменились: ${lines(many)}`,
    same: (many) => `Не изменились: ${lines(many)}`,
    nothing: 'Статьи обеих версий одинаковы',
    onlyChanged: 'изменившиеся',
    onlySame: 'не изменившиеся',
  },
}
