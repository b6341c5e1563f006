import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { VotingReasons } from '#app/domain/voting/reasons.ts'
import { count, money, plural } from '#app/i18n/format.ts'
import type { voting as source } from '../ky/voting.ts'

export const voting: typeof source = {
  title: 'Какие предложения вы выбираете?',
  rule: {
    upTo: (max) =>
      plural(max, 'ru', {
        one: `Выберите не больше ${count(max, 'ru')} предложения.`,
        other: `Выберите не больше ${count(max, 'ru')} предложений.`,
      }),
    between: (min, max) =>
      `Выберите предложения: не меньше ${count(min, 'ru')} и не больше ${count(max, 'ru')}.`,
    withinMoney: (limit) =>
      `Выбирайте сколько хотите, но вместе они не должны стоить больше, чем ${limit}.`,
  },
  changeUntil: (when) => `Последний срок: ${when}. До него голос можно изменить.`,
  secret: 'Никто не может увидеть, кто за что голосовал.',
  already: (day) =>
    `Вы уже проголосовали: ${day}. Если отправите ещё раз, прежний голос будет полностью заменён.`,
  receiptLink: 'Подтверждение вашего голоса',
  wholeAimak: 'Весь айылный аймак',
  potOf: (village, limit) => `${village}: ${limit}`,
  projects: 'Предложения',
  number: (number) => `№ ${number}`,
  read: 'подробнее',
  tray: {
    chosen: 'Выбрано предложений',
    sum: 'Стоят вместе',
    leftMoney: 'Осталось денег',
    leftChoices: 'Можно выбрать ещё',
    notCast: 'голос пока не отдан',
    over: 'больше, чем можно',
  },
  cast: 'Отдать голос',
  rulesPrint: (print) => `Отпечаток правил и списка: ${print}`,
  changedTitle: 'Страница устарела',
  openAgain: 'Открыть страницу заново',
  nothingOnPaper: 'В этом голосовании для вас нет предложений.',
  receipt: {
    title: 'Ваш голос принят',
    code: 'Код подтверждения',
    day: 'День',
    round: 'Голосование',
    keep: 'Запишите или распечатайте код. Он подтверждает, что ваш голос учтён, но не показывает, что вы выбрали.',
    change: (when) => `Если передумаете, проголосуйте ещё раз. Последний срок: ${when}.`,
    closed: 'Голосование закрыто.',
    changeLink: 'Изменить голос',
    home: 'Вернуться к предложениям',
    print: 'Чтобы распечатать, выберите «Печать» в браузере.',
    whole: 'Подтверждение целиком',
    wholeHint: 'Эта строка подписана; позже её сможет проверить любой.',
    none: 'В этот раз вы ещё не голосовали',
  },
}

export const votingReasons: ReasonTexts<VotingReasons> = {
  'choose-something': () => 'Выберите хотя бы одно предложение',
  'too-few-choices': ({ min, chosen }) =>
    `Нужно выбрать не меньше ${count(min, 'ru')}, сейчас выбрано ${count(chosen, 'ru')}`,
  'too-many-choices': ({ max, chosen }) =>
    `Можно выбрать не больше ${count(max, 'ru')}, сейчас выбрано ${count(chosen, 'ru')}. Уберите лишние`,
  'over-the-money': ({ sum, money: limit }) =>
    `Выбранное стоит ${money(sum, 'ru')}, а предел ${money(limit, 'ru')}. Уберите что-нибудь`,
  'choice-not-on-ballot': () =>
    'Одного из выбранных предложений нет в этом списке. Откройте страницу заново и выберите ещё раз',
  'choice-twice': () => 'Одно предложение отмечено дважды. Отметьте его один раз',
  'rules-changed': () =>
    'С тех пор как вы открыли эту страницу, правила или список обновились. Голос не сохранён: откройте страницу заново и выберите',
  'vote-being-checked': () =>
    'Ваш голос проверяется: связь прервалась. Через минуту откройте страницу подтверждения или отправьте ещё раз, дважды он не посчитается',
  'vote-not-ready': () =>
    'Сейчас голос принять нельзя: ключи сервера не сходятся. Сообщите в айыл окмоту, голос не сохранён',
  'no-ballot-yet': () => 'В этот раз вы ещё не голосовали',
}
