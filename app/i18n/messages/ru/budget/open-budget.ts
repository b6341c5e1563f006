import type { Measure, Side } from '#app/domain/budget/line.ts'
import type { VersionKind } from '#app/domain/budget/version.ts'
import { count, date, percent, plural } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'
import { budgetLines } from './budget-lines.ts'
import { budgetPapers } from './budget-papers.ts'
import { prices } from './prices.ts'

const titles: Record<VersionKind, (year: number) => string> = {
  'forward-draft': (year) => `Летний проект бюджета на ${year} год`,
  'binding-draft': (year) => `Проект бюджета на ${year} год`,
  approved: (year) => `Утверждённый бюджет на ${year} год`,
  change: (year) => `Уточнённый бюджет на ${year} год`,
  execution: (year) => `Исполнение бюджета за ${year} год`,
}

const kinds: Record<VersionKind, string> = {
  'forward-draft': 'летний проект',
  'binding-draft': 'зимний проект',
  approved: 'утверждённый бюджет',
  change: 'уточнённый бюджет',
  execution: 'исполнение',
}

const leads: Record<VersionKind, (amount: string) => string> = {
  'forward-draft': (amount) =>
    `Айыл окмоту предполагает потратить ${amount}. Это первый проект: зимой он уточняется, решение принимается позже.`,
  'binding-draft': (amount) =>
    `Айыл окмоту предлагает потратить ${amount}. Это ещё не решение: его принимает кенеш.`,
  approved: (amount) => `Кенеш утвердил расходы: ${amount}.`,
  change: (amount) => `После изменений в течение года утверждены расходы: ${amount}.`,
  execution: (amount) => `За год потрачено ${amount}.`,
}

const sides: Record<Side, string> = {
  revenue: 'Доходы',
  expenditure: 'Расходы',
  financing: 'Финансирование',
}

const measures: Record<Measure, string> = {
  draft: 'проект',
  plan: 'утверждённый план',
  revised: 'уточнённый план',
  fact: 'факт',
}

const lines = (many: number) =>
  plural(many, 'ru', {
    one: `${count(many, 'ru')} статья`,
    few: `${count(many, 'ru')} статьи`,
    other: `${count(many, 'ru')} статей`,
  })

export const openBudget: Catalogue['openBudget'] = {
  ...budgetLines,
  ...budgetPapers,
  prices,
  titles,
  kinds,
  leads,
  onlyIncome: (amount) => `Доходы: ${amount}. Расходов в этой версии нет.`,
  sides,
  measures,
  allTitle: 'Бюджеты',
  allLead:
    'Каждая опубликованная версия остаётся здесь: ни одна не меняется, исправление становится новой версией.',
  none: 'Бюджет ещё не опубликован',
  noneAdvice: 'Он появится здесь, когда финансово-экономический отдел опубликует первую версию.',
  year: 'Год',
  yearOf: (year) => `${year} год`,
  version: (number) => `версия ${count(number, 'ru')}`,
  versions: (many) => `все версии: ${count(many, 'ru')}`,
  published: (day) => `опубликована ${date(day, 'ru')}`,
  adoptedBy: (number, day) => `Утверждён постановлением кенеша: ${number}, ${day}`,
  chain: 'Версии',
  olderVersion:
    'Это прежняя версия: после неё опубликована новая. Статьи, поиск, буклет и налоги показывают новую.',
  toNewest: 'Открыть новую версию',
  corrected: 'Причина исправления:',
  hash: 'Цифровой отпечаток',
  figures: {
    expenditure: 'все расходы',
    revenue: 'все доходы',
    own: (share) => `собственные доходы, ${percent(share / 100, 'ru')} доходов`,
    received: (share) => `полученные трансферты, ${percent(share / 100, 'ru')} доходов`,
    perPerson: (people) => `расходов на жителя (население ${count(people, 'ru')})`,
    deficit: 'доходов не хватает',
    surplus: 'доходов больше, чем расходов',
  },
  from: {
    heading: (received) =>
      `Из каждых 100 сомов дохода полученные трансферты — ${count(received, 'ru')}`,
    caption: 'Доходы по источникам',
    label: (own, received) =>
      `Собственные доходы ${count(own, 'ru')} процентов, полученные трансферты ${count(received, 'ru')} процентов`,
    own: 'Собственные доходы',
    received: 'Полученные трансферты',
    shortOwn: 'Свои доходы',
    shortReceived: 'Трансферты',
    source: 'Источник',
    nothing: 'В этой версии таких доходов не указано.',
  },
  to: {
    rounded:
      'Доли округлены до целых процентов так, чтобы вместе было 100: отдельная доля может отличаться на 1 процент от ближайшего целого числа.',
    heading: (parts) => `Из каждых 100 сомов расходов: ${parts}`,
    part: (name, share) => `${name} — ${count(share, 'ru')}`,
    how: 'Чем больше прямоугольник, тем больше денег. Нажмите на него, чтобы увидеть статьи.',
    caption: 'Расходы по отраслям',
    section: 'Отрасль',
    others: 'Остальное',
    sinceLastYear: (by) => `к прошлому году ${by}`,
    below: (names) => `Не вошло в рисунок, потому что деньги вернулись: ${names}.`,
  },
  noSpending: 'В этой версии расходы не указаны.',
  since: {
    more: (sum, version) => `Расходы выросли на ${sum} (раньше: ${version})`,
    less: (sum, version) => `Расходы уменьшились на ${sum} (раньше: ${version})`,
    even: (version) => `Общая сумма расходов не изменилась (раньше: ${version})`,
    moreThanYear: (sum, year) => `Расходы на ${sum} больше, чем в плане на ${year} год`,
    lessThanYear: (sum, year) => `Расходы на ${sum} меньше, чем в плане на ${year} год`,
    evenWithYear: (year) => `Сумма расходов такая же, как в плане на ${year} год`,
    how: (before, after, unit) =>
      `Было ${before}, стало ${after} (${unit}). Сплошная полоса — прибавлено, пустая — убавлено.`,
    money: (changes) => `Разница в доходах: ${changes}.`,
    caption: 'Как изменились расходы',
    others: (many) => `Ещё изменились: ${lines(many)}`,
    same: (many) => `Не изменились: ${lines(many)}`,
    line: 'Статья',
    before: 'Было',
    after: 'Стало',
    by: 'Разница',
    percent: 'Разница, %',
    isNew: 'новая',
    gone: 'больше нет',
    all: 'Страница, на которой сравнены все статьи',
    together: (names) => `вместе с: ${names} (коды разделены или объединены приказом)`,
  },
  spent: {
    heading: (year, share) => `В ${year} году потрачено ${share} от плана расходов`,
    plainHeading: (year) => `${year} год: план и факт`,
    how: (plan, unit) => `Сплошная полоса — факт, чёрная черта — план (${plan}). Суммы: ${unit}.`,
    caption: 'План и факт',
    plan: 'План',
    fact: 'Факт',
    gap: 'Отклонение',
    ofPlan: (share) => `${share} плана`,
    over: (share) => `больше плана: ${share}`,
    notPlanned: 'не планировалось',
    notSpent: 'факт не указан',
    cameBack: 'деньги вернулись',
    report: 'Отчёт об исполнении',
  },
  total: 'Всего',
  follow: 'Посмотреть, куда идут деньги',
  openData:
    'Каждая опубликованная версия в виде CSV, XLSX и Data Package; столбцы объяснены в словаре.',
  shownIn: 'Суммы',
  further: {
    heading: 'Дальше',
    leaflet: 'Гражданский бюджет: четыре страницы для печати',
    taxes: 'На что хватает моих налогов',
    difference: 'Сравнение версий',
    dictionary: 'Словарь бюджета',
    follow: 'Лента новых версий (Atom)',
    files: 'Файлы:',
    semicolon: 'CSV с «;»',
    frozen: 'текст, с которого снят отпечаток',
  },
  names: { wholeVersion: (kind, number) => `${kind}, ${number}` },
}
