import { count, date, numero, plural } from '#app/i18n/format.ts'
import { numbered } from '#app/i18n/short-forms.ts'
import type { conciliations as source } from '../../ky/conciliations/conciliations.ts'

const lines = (number: number) =>
  plural(number, 'ru', {
    one: `${count(number, 'ru')} статья`,
    few: `${count(number, 'ru')} статьи`,
    other: `${count(number, 'ru')} статей`,
  })

export const conciliations: typeof source = {
  stages: {
    draft: 'готовится',
    announced: 'объявлено, заседание впереди',
    held: 'заседание прошло, пишется протокол',
    written: 'протокол написан, ждёт подтверждения',
    confirmed: 'согласовано и подтверждено',
    'called-off': 'отменено',
  },
  stands: { agrees: 'Согласны', against: 'Против', silent: 'Без мнения' },
  kinds: {
    authors: 'авторы замечаний',
    office: 'отдел айыл окмоту',
    kenesh: 'депутаты кенеша',
    others: 'другие',
  },
  papers: {
    protocol: 'Протокол согласительного совещания',
    changes: 'Перечень изменений',
    remarks: 'Таблица замечаний',
    resolution: 'Проект постановления кенеша',
  },
  crumb: (number) => `Стол согласования ${count(number, 'ru')}`,
  onDraft: 'Согласование замечаний',
  onDraftLead:
    'Замечания, из которых одни просят больше, а другие меньше, кладут на один стол: сколько денег нужно и где их найти.',
  onRemark: (number) => `Это замечание положено на стол согласования ${count(number, 'ru')}`,
  answersRemark: (number) => `На это замечание ответит стол согласования ${count(number, 'ru')}`,
  lead: (remarks) =>
    `Замечания тянут в разные стороны (всего их ${count(remarks, 'ru')}): одним нужно больше, другим меньше. Стороны садятся за один стол и ищут деньги внутри бюджета. Общая сумма не меняется.`,
  calledOff: (reason) => `Заседание отменено. Причина: ${reason}`,
  /** What the budget says otherwise than the table agreed. */
  departs: {
    in: (version) => `В действующей версии ${version} не так, как договорились`,
    line: (line, agreed, now) => `${line}: договорились ${agreed}, сейчас ${now}`,
    nothing: 'нет',
    because: (reason) => `Причина: ${reason}`,
    unsaid: 'Причина не названа.',
  },
  moved: {
    time: (before, after) => `Заседание перенесено: было ${before}, стало ${after}`,
    remarks: (before, after) =>
      `Замечания на столе: было ${numbered(before, 'ru')}, стало ${numbered(after, 'ru')}`,
    title: 'Изменено после объявления',
  },
  figures: {
    asked: 'просят',
    freed: 'освобождают другие замечания',
    missing: 'не хватает',
    found: 'найдено внутри бюджета',
    agreed: 'сторон согласны',
    ofSides: (all) => `из ${count(all, 'ru')}`,
    whole: 'расходы бюджета, как и были',
    remarks: 'замечаний на столе',
  },
  needs: 'Сколько просят по каждой статье',
  needsLead:
    'По замечаниям, в которых названа сумма. Освободить можно не больше, чем в статье есть; статья, которую другие просят увеличить, ничего не освобождает.',
  unstated: (numbers) => `Без суммы: ${numbered(numbers, 'ru')}.`,
  columns: {
    line: 'Статья',
    now: 'Сейчас',
    more: 'Прибавить',
    less: 'Снять',
    remarks: 'Замечания',
    before: 'Было',
    after: 'После стола',
    by: 'Разница',
    remark: 'Замечание',
    voices: 'Поддержка',
    reason: 'Причина',
  },
  apart: 'тянут врозь',
  total: 'Всего',
  resultsFound: ({ accepted, partly, rejected }) =>
    `Учтено: ${count(accepted, 'ru')}, частично: ${count(partly, 'ru')}, отклонено: ${count(rejected, 'ru')}`,
  inUnit: (unit) => `Суммы: ${unit}.`,
  results: 'Что получило каждое замечание',
  resultsHow:
    'Пунктир: сколько просили, сплошная полоса: сколько согласовано, пустая: откуда взято.',
  got: (got, asked) => (asked === null ? got : `${got} из ${asked}`),
  takenFrom: (line) => `снято: ${line}`,
  offers: 'Что предложили и кто согласен',
  noOffers: 'Ни одна сторона ничего не предложила.',
  offer: (number) => `Предложение ${count(number, 'ru')}`,
  offeredBy: (side) => `внесла сторона: ${side}`,
  withdrawn: 'отозвано',
  agreedTo: 'Согласовано',
  notAgreed: 'Не согласовано',
  dissent: (side) => `Особое мнение: ${side}`,
  noDissent: 'Против согласованных предложений никто не возразил.',
  changes: (number) =>
    number === 0
      ? 'Ни одна статья не изменилась'
      : `Изменения: ${lines(number)}, общая сумма прежняя`,
  otherLines: (number) => `Остальные: ${lines(number)}`,
  allSpending: 'Все расходы',
  beforeIn: (version) => `Версия ${version}`,
  replies: 'Каждому автору ответ с причиной',
  repliesLater: 'Ответы уйдут, когда протокол подтвердит другой человек.',
  /** What the second person reads before signing. */
  signing: {
    basis: 'В какой версии переносятся деньги',
    move: (amount, from, to, remark) =>
      `${amount}: ${from} → ${to}, для замечания ${numero(remark, 'ru')}`,
    reply: (remark) => `Ответ на замечание ${numero(remark, 'ru')}`,
    again: 'Ответ на него уже был: он сохранится, ответ стола займёт его место.',
  },
  meeting: 'Заседание',
  facts: {
    when: 'Когда',
    where: 'Где',
    chair: 'Ведёт',
    secretary: 'Секретарь',
    came: 'За столом',
    women: (women) => `из них женщин: ${count(women, 'ru')}`,
    notCounted: 'не посчитано',
    sides: 'Стороны',
  },
  noSides: 'Стороны ещё не названы.',
  people: (all) =>
    plural(all, 'ru', {
      one: `${count(all, 'ru')} человек`,
      few: `${count(all, 'ru')} человека`,
      other: `${count(all, 'ru')} человек`,
    }),
  course: 'Ход согласования',
  steps: {
    laid: 'Замечания собраны на один стол',
    meeting: 'Заседание',
    protocol: 'Протокол',
    confirmed: 'Подтверждено другим человеком, ответы отправлены',
    toConfirm: 'Другой человек читает и подтверждает, затем уходят ответы',
    version: 'Изменения входят в бюджет',
    adopted: 'Сессия кенеша',
  },
  versionMade: (version) => `вошли в версию ${version}`,
  versionWaits: (version) => `вошли в версию ${version}, она ещё не опубликована`,
  versionNone: 'деньги не переносились',
  signed: 'Подписанная копия протокола',
  unfold: {
    needs: 'Показать по статьям',
    offer: 'Откуда и куда деньги, кто что сказал',
    reply: 'Прочитать причину',
  },
  papersTitle: 'Бумаги',
  papersLater: 'Бумаги появятся, когда будет написан протокол.',
  docx: '.docx',
  said: 'Что было сказано',
  toBudget: 'Страница бюджета',
  toRemarks: 'Все замечания',
  byProtocol: (number, on) =>
    `Протокол стола согласования ${numero(number, 'ru')}, ${date(on, 'ru')}`,
}
