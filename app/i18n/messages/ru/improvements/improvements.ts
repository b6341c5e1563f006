import type { Side, SourceKind } from '#app/domain/improvements/improvement.ts'
import type { Finding, ImprovementState } from '#app/domain/improvements/state.ts'
import { count, numero, plural } from '#app/i18n/format.ts'

const states: Record<ImprovementState, string> = {
  planned: 'запланировано',
  'in-progress': 'в работе',
  done: 'заявлено: выполнено',
  holds: 'проверено: выполнено',
  reopened: 'открыто снова',
  withdrawn: 'снято',
}
const sides: Record<Side, string> = { provider: 'поставщик услуги', office: 'айыл окмоту' }
const findings: Record<Finding, string> = {
  holds: 'Выполнено, держится',
  reopened: 'Не выполнено или снова сломано',
}
const sources = {
  scorecard: (number: number) => `Оценочная карточка ${numero(number, 'ru')}`,
  quarter: (quarter: string) => `Оценки: ${quarter}`,
  visit: (number: number) => `Выезд наблюдателя ${numero(number, 'ru')}`,
  problem: (number: number) => `Сообщение ${numero(number, 'ru')}`,
} satisfies Record<SourceKind, unknown>

/** What was agreed to improve a service, and what became of it. */
export const improvements = {
  title: 'Договорённости',
  lead: 'Кто, что и к какому дню договорился сделать для улучшения услуг, и что из этого вышло. После слова «выполнено» проверяет другой человек.',
  officeLead:
    'Действия, которые следуют из оценочных карточек, оценок, выездов наблюдателей и сообщений. Просроченное видно всем, и о нём сообщается руководителю.',
  block: 'План действий',
  blockLead:
    'Все договорённости, из какого бы свидетельства они ни следовали; самая просроченная стоит первой.',
  none: 'По этой услуге пока ни о чём не договорились.',
  noneAtAll: 'Пока ни о чём не договорились',
  of: (number: number) => `Договорённость ${numero(number, 'ru')}`,
  late: (days: number) =>
    plural(days, 'ru', {
      one: `опоздание ${count(days, 'ru')} день`,
      few: `опоздание ${count(days, 'ru')} дня`,
      many: `опоздание ${count(days, 'ru')} дней`,
      other: `опоздание ${count(days, 'ru')} дня`,
    }),
  isLate: 'просрочено',
  states,
  sides,
  sources,
  columns: {
    number: '№',
    title: 'Действие',
    called: 'Услуга',
    kind: 'Вид',
    village: 'Село',
    owner: 'Ответственный',
    due: 'Срок',
    state: 'Состояние',
    late: 'Опоздание, дней',
    from: 'Из чего следует',
    updated: 'Изменено',
    words: 'Последние слова',
  },
  facts: { service: 'Услуга' },
  way: 'Что было',
  byOffice: 'айыл окмоту',
  byMonitor: (number: number) => `наблюдатель ${numero(number, 'ru')}`,
  waitsForLook: 'Проверит не тот, кто сказал «выполнено», а другой человек.',
  withdrawnMeans:
    'Договорённость снята: этого делать не будут, и сделанным это не считается. Причина указана выше.',
  feed: 'Новости о действиях (Atom)',
  planFeed: 'Новости этого плана (Atom)',
  dueStays: 'Согласованный срок не переносится: опоздание видно всем.',
  inOffice: 'Записать состояние',
  inPublic: 'Открытая страница',
  change: 'Что произошло?',
  becomes: {
    'in-progress': 'в работе',
    done: 'выполнено',
    withdrawn: 'снять с плана (делать не будут)',
  },
  toRecheck: 'Нужно проверить на месте',
  file: 'Договорённости',
  plan: 'Добавить действие',
  recheck: {
    begin: 'Проверить на месте',
    heading: 'Действительно выполнено?',
    found: 'Что вы увидели?',
    findings,
  },
  form: {
    heading: (called: string) => `Действие: ${called}`,
    crumb: 'Новое действие',
    lead: 'Запишите, о чём договорились на собрании или в ответе. Публикуется сразу.',
    title: 'Что будет сделано?',
    titleHint: (max: number) => `Одна строка, до ${count(max, 'ru')} знаков.`,
    text: 'О чём договорились?',
    textHint: 'Почему и как. Не пишите имён людей.',
    side: 'Кто отвечает?',
    owner: 'Должность ответственного',
    ownerHint: 'Например: мастер участка. Если пусто, отвечает организация выше.',
    due: 'К какому дню?',
    dueHint: 'Потом не переносится: пишите день, к которому успеют.',
    from: 'Из чего следует?',
    fromNothing: 'Ни из чего из этого',
    words: 'Словами',
    wordsHint: 'Что сделано или увидено. Не пишите имён людей.',
    evidence: 'Подтверждение: снимок или бумага',
    evidenceHint: 'JPEG, PNG или PDF, до 15 МБ. Публикуется.',
    send: 'Сохранить',
  },
}
