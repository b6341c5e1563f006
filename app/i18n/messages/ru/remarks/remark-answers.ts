import { untilDay } from '#app/i18n/days.ts'
import { count, date, plural } from '#app/i18n/format.ts'
import type { remarkAnswers as source } from '../../ky/remarks/remark-answers.ts'

const days = (number: number) =>
  plural(number, 'ru', {
    one: `${count(number, 'ru')} день`,
    few: `${count(number, 'ru')} дня`,
    other: `${count(number, 'ru')} дней`,
  })

export const remarkAnswers: typeof source = {
  states: {
    open: 'Ждёт ответа',
    accepted: 'Учтено',
    partly: 'Учтено частично',
    rejected: 'Отклонено',
    outside: 'Решает не этот бюджет',
    duplicate: 'Повторяет другое',
    explained: 'Объяснено',
  },
  clock: {
    'in-time': (number) =>
      number === 0 ? 'ответ в тот же день, в срок' : `ответ за ${days(number)}, в срок`,
    late: (number) => `ответ опоздал на ${days(number)}`,
    open: (number) =>
      number === 0 ? 'срок ответа истекает сегодня' : `до ответа осталось: ${days(number)}`,
    overdue: (number) => `ответа нет, опоздание ${days(number)}`,
  },
  state: 'Решение',
  reply: 'Срок ответа',
  due: 'Ответить до',
  firstAnsweredAt: 'Когда дан первый ответ',
  answeredAt: 'Когда дан ответ, который в силе',
  answer: 'Ответ.',
  secondAnswer: 'Ответ после повторного рассмотрения.',
  settled: 'Ответ согласительного стола.',
  atTable: (table) => `Решено за столом согласования ${count(table, 'ru')}`,
  secondClock: (clockWords) => `Повторное рассмотрение: ${clockWords}`,
  sameAs: (numero) => `Повторяет ${numero}`,
  movedTo: 'сюда',
  movesAhead:
    'Перенос, обещанный в ответе. Он вступает в силу только с версией бюджета, а после ответа новой версии ещё не было.',
  movesPromised:
    'Перенос, обещанный в ответе. После него вышла новая версия бюджета: нынешняя сумма статьи в ней.',
  ground: 'Основание',
  dueBy: (day, responsible) =>
    responsible === null
      ? `Айыл окмоту ответит ${untilDay(day, 'ru')}.`
      : `Ответит ${untilDay(day, 'ru')}: ${responsible}.`,
  putOff: (first, due, reason) =>
    `Первый срок ответа: ${date(first, 'ru')}. Перенесён на ${date(due, 'ru')}: ${reason}. «В срок» или «с опозданием» считается по первому сроку.`,
  putOffTo: 'Срок перенесён на',
  word: { yes: 'Автор: да, это ответ', no: 'Автор: это не ответ' },
  figures: ({ all, inTime, late, waiting, overdue, ...rest }) =>
    [
      `Всего замечаний: ${count(all, 'ru')}. Ответ дан в срок: ${count(inTime, 'ru')}, с опозданием: ${count(late, 'ru')}, ждут ответа: ${count(waiting, 'ru')}${overdue > 0 ? ` (из них просрочено: ${count(overdue, 'ru')})` : ''}.`,
      `Учтено: ${count(rest.accepted, 'ru')}, учтено частично: ${count(rest.partly, 'ru')}.`,
      ...(rest.second > 0
        ? [
            `Просили рассмотреть повторно: ${count(rest.second, 'ru')}, из них ждут ответа: ${count(rest.secondWaiting, 'ru')}.`,
          ]
        : []),
    ].join(' '),
  say: {
    question: 'Это ответ на ваше замечание?',
    once: 'Сказать можно один раз. Если нет, другой человек рассмотрит замечание ещё раз.',
    missing: 'На что не ответили?',
    missingHint: 'Напишите, если ваш ответ «нет»',
    yes: 'Да, это ответ',
    no: 'Нет, рассмотреть ещё раз',
  },
  form: {
    title: (number, year) => `Ответ на замечание ${count(number, 'ru')}, ${year}`,
    button: 'Ответить',
    secondLead:
      'Автор сказал, что первый ответ не ответ. Второй даёт другой человек, и он последний.',
    verdict: 'Решение',
    reason: 'Ответ и его причина',
    reasonHint: 'Читают все. Что решено и почему?',
    ground: 'На каком акте основано',
    groundHint: 'Например: постановление кенеша, № и дата',
    duplicateOf: 'Какое замечание повторяет',
    noDuplicate: 'не повторяет',
    move: (at) => `Откуда и куда переносятся деньги, строка ${count(at, 'ru')}`,
    from: 'Из какой статьи',
    to: 'В какую статью',
    amount: 'Сумма',
    noLine: 'ни из какой',
  },
  assign: {
    title: (number, year) => `Кто ответит на замечание ${count(number, 'ru')}, ${year}`,
    button: 'Назначить ответственного',
    who: 'Ответственный',
    due: 'До какого дня',
    dueHint: 'Обычно пять рабочих дней после замечания. Праздники по лунному календарю не учтены.',
    reason: 'Причина, если позже обычного',
    reasonHint: 'Читают все',
  },
}
