import { count, date, money, plural, shortDate } from '#app/i18n/format.ts'
import type { checks as source } from '../../ky/evaluation/checks.ts'

const days = (number: number, one: string, few: string, many: string) =>
  plural(number, 'ru', { one, few, many, other: many })

export const checks: typeof source = {
  title: 'Проверка предложений',
  today: (at) => `Сегодня, ${shortDate(at, 'ru')}`,
  figures: {
    today: 'закончить сегодня',
    overdue: 'просрочено',
    signature: 'ждут второй подписи',
    unassigned: 'никому не поручено',
    thisWeek: 'в ближайшие семь дней',
  },
  views: {
    all: 'Все',
    mine: 'Мои',
    due: 'Сегодня и просроченные',
    assignment: 'Не поручены',
    check: 'Проверяются',
    signature: 'Ждут второй подписи',
    author: 'У автора',
  },
  viewsLabel: 'Какие дела показать',
  steps: {
    legal: 'Соответствие закону',
    technical: 'Выполнимость и цена',
    signature: 'Вторая подпись',
    done: 'Решено',
  },
  work: 'Дело',
  about: 'О чём',
  due: 'Срок',
  who: 'Кто',
  next: 'Что сделать',
  you: 'Вы',
  nobody: 'Не поручено',
  withAuthor: 'У автора',
  overdue: (number) =>
    days(
      number,
      `Просрочено на ${count(number, 'ru')} день`,
      `Просрочено на ${count(number, 'ru')} дня`,
      `Просрочено на ${count(number, 'ru')} дней`,
    ),
  dueToday: 'Сегодня',
  ahead: (number) =>
    days(
      number,
      `Остался ${count(number, 'ru')} день`,
      `Осталось ${count(number, 'ru')} дня`,
      `Осталось ${count(number, 'ru')} дней`,
    ),
  empty: 'Дел сейчас нет',
  emptyHint: 'Они появятся здесь, когда придут предложения или подойдёт срок.',
  open: 'Открыть',
  caseOf: (number) => `Проверка предложения № ${number}`,
  publicPage: 'Страница предложения',
  pending: 'Решение, которое ждёт второй подписи',
  assignment: (name, due) => `${name}, до ${date(due, 'ru')}`,
  assigned: 'Поручено',
  acts: {
    assign: 'Поручить',
    reassign: 'Поручить другому',
    judge: 'Проверить',
    sign: 'Рассмотреть и подписать',
    link: 'Отметить несовместимое предложение',
    unlink: 'Снять отметку',
    appeal: 'Решить жалобу',
  },
  refusedSignatures: 'Возвращено без подписи',
  refusedBy: (name, at, reason) => `${name}, ${date(at, 'ru')}: ${reason}`,
  assign: {
    title: (number) => `Поручить предложение № ${number}`,
    who: 'Кто проверяет',
    due: 'До какого дня',
    dueHint: (from, to) => `Между ${date(from, 'ru')} и ${date(to, 'ru')}`,
    button: 'Поручить',
    nobody: 'В этом айыл окмоту нет оценщиков. Роль даёт администратор.',
  },
  judge: {
    lead: 'Отметьте каждый критерий. Если не соответствует, напишите почему: это прочитает автор.',
    criteria: 'Критерии',
    note: 'Обоснование',
    noteHint: 'Номер документа, замер, причина',
    decision: 'Заключение',
    verdict: 'В итоге',
    verdicts: { yes: 'Прошло', no: 'Отклонить', return: 'Вернуть автору' },
    yesMeans: {
      legal: 'Дальше проверят выполнимость и цену',
      technical: 'После второй подписи будет принято',
    },
    noMeans: 'После второй подписи будет отклонено',
    returnMeans: 'Ждёт, пока автор дополнит',
    reason: 'Причина или чего не хватает',
    reasonHint: 'Напишите, если отклоняете или возвращаете. Это прочитают все.',
    cost: 'Проверенная цена',
    costHint: (asked, cap) =>
      cap === null
        ? `Автор просил ${money(asked, 'ru')}.`
        : `Автор просил ${money(asked, 'ru')}. На одно предложение даётся не больше ${money(cap, 'ru')}.`,
    costReason: 'Почему цена изменилась',
    yearly: 'Сколько потом нужно в год',
    button: 'Сохранить заключение',
  },
  link: {
    title: (number) => `Что нельзя выполнить вместе с предложением № ${number}`,
    lead: 'Если два предложения об одном месте или об одной работе, выполнить можно только одно. Отметку и причину видят все.',
    other: 'Номер другого предложения',
    reason: 'Почему нельзя выполнить вместе',
    button: 'Отметить',
    takeBack: 'С каким предложением можно выполнить вместе',
    takeBackReason: 'Почему можно выполнить вместе',
    takeBackButton: 'Снять отметку',
  },
}
