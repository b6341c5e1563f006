import { count, percent, plural } from '#app/i18n/format.ts'
import type { simulator as source } from '../../ky/remarks/simulator.ts'

const groupsOf = (groups: number) =>
  plural(groups, 'ru', {
    one: `${count(groups, 'ru')} группу`,
    few: `${count(groups, 'ru')} группы`,
    other: `${count(groups, 'ru')} групп`,
  })
const people = (many: number) =>
  plural(many, 'ru', {
    one: `${count(many, 'ru')} человек`,
    few: `${count(many, 'ru')} человека`,
    other: `${count(many, 'ru')} человек`,
  })
const lines = (many: number) =>
  plural(many, 'ru', {
    one: `${count(many, 'ru')} статья`,
    few: `${count(many, 'ru')} статьи`,
    other: `${count(many, 'ru')} статей`,
  })

export const simulator: typeof source = {
  protections: {
    law: 'установлено законом',
    delegated: 'государство даёт только на это',
    vote: 'решено голосованием жителей',
    kenesh: 'решение кенеша',
    contract: 'заключён договор',
    other: 'другая причина',
  },
  title: 'Составьте бюджет сами',
  titleOf: (year) => `Составьте бюджет сами, ${year}`,
  crumb: 'Составьте сами',
  invitation: 'Составить этот проект самому',
  lead: (groups) =>
    `Передвигайте деньги (групп: ${count(groups, 'ru')}): если в одном месте прибавить, в другом надо убавить. Когда сойдётся, итог можно отправить как замечание.`,
  outdated: 'Проект или его группы изменились',
  outdatedAdvice:
    'Изменения в ссылке относятся к прежнему проекту. Ниже проект, каким он стоит сейчас: составьте заново.',
  carried: ({ kept, shortened, dropped }) =>
    [
      kept > 0 ? `Сохранено изменений: ${count(kept, 'ru')}.` : '',
      shortened > 0 ? `Сокращено до нового предела: ${count(shortened, 'ru')}.` : '',
      dropped > 0
        ? `Отпало, потому что группы нет или её нельзя сдвинуть: ${count(dropped, 'ru')}.`
        : '',
      'Ниже они стоят в нынешнем проекте: проверьте суммы.',
    ]
      .filter(Boolean)
      .join(' '),
  canMove: (share) => `можно взять у групп, ${percent(share / 100, 'ru')} расходов`,
  cannot: (share) => `остаётся при любых пределах, ${percent(share / 100, 'ru')}`,
  onePress: 'одно нажатие',
  leversHeading: (groups) => `Можно передвигать ${groupsOf(groups)}`,
  how: (unit) =>
    `Суммы: ${unit}. Чёрная черта показывает сумму проекта, кружок вашу, края пределы.`,
  less: (name, step) => `${name}: убавить ${step}`,
  more: (name, step) => `${name}: прибавить ${step}`,
  gap: {
    untouched: 'Пока ничего не передвинуто',
    even: 'Сходится: сколько прибавлено, столько и взято',
    missing: (sum) => `Не хватает ${sum}`,
    left: (sum) => `Осталось ${sum}`,
  },
  needed: (needed, there) => `нужно ${needed}, есть ${there}`,
  note: {
    untouched: 'Отправить можно, когда сойдётся: прибавьте одной группе и возьмите у другой.',
    even: 'Сходится: можно отправить.',
    missing: (sum) => `Отправить можно, когда сойдётся: убавьте ещё ${sum}.`,
    left: (sum) => `Отправить можно, когда сойдётся: прибавьте ещё ${sum}.`,
  },
  changed: (groups) =>
    groups === 0 ? 'Вы пока ничего не изменили' : `Вы изменили ${groupsOf(groups)}`,
  tableOf: (unit) => `Ваши изменения, ${unit}`,
  group: 'Группа',
  inDraft: 'Проект',
  yours: 'У вас',
  difference: 'Разница',
  others: (groups) => `Остальные группы: ${count(groups, 'ru')}`,
  cannotMove: 'Расходы, которые передвигать нельзя',
  all: 'Все расходы',
  send: 'Отправить как замечание',
  again: 'Вернуть всё как в проекте',
  keep: 'Ссылка на то, что у вас вышло',
  keptHeading: (sum) => `Передвигать нельзя: ${sum}`,
  kept: 'Защищено',
  rest: (many) => `Остальное: ${lines(many)}`,
  restReason: 'айыл окмоту не включил в симулятор',
  received: 'Полученные трансферты (доходы)',
  receivedReason: 'их сумма решается не здесь',
  nobodyYet: 'Пока никто не отправил того, что составил.',
  people: (many) =>
    plural(many, 'ru', {
      one: `Составленное уже отправил ${people(many)}.`,
      other: `Составленное уже отправили ${people(many)}.`,
    }),
  mostGiven: (name, many) => `Чаще всего прибавляли: ${name} (${people(many)}).`,
  mostTaken: (name, many) => `Чаще всего убавляли: ${name} (${people(many)}).`,
  movesOf: (unit) => `Изменения в замечании, ${unit}`,
  sending: {
    title: 'Отправить составленное как замечание',
    lead: 'Замечание стоит на статье, которая изменена больше всего, и показывает все ваши изменения. Оно получит номер и сразу будет опубликовано.',
    text: 'Почему вы составили так?',
    textHint: 'Чего не хватает, на чём можно сэкономить?',
  },
  office: {
    title: (year) => `Симулятор: что можно передвигать в проекте ${year} года`,
    crumb: 'Симулятор',
    lead: (version, step) =>
      `Жители передвигают деньги групп в этих пределах и отправляют итог как замечание. Версия проекта: ${count(version, 'ru')}, одно нажатие: ${step}. Если сохранить все строки пустыми, симулятор закроется.`,
    proposed: 'Пока не сохранено: ниже предложение из самого проекта',
    proposedHow:
      'Самые крупные статьи сдвигаются на пятую часть, заработная плата и целевые деньги защищены. Просмотрите, исправьте и сохраните.',
    movable: 'Можно передвигать',
    kept: 'Передвигать нельзя',
    group: (number) => `Группа ${count(number, 'ru')}`,
    keptGroup: (number) => `Защищённая группа ${count(number, 'ru')}`,
    lines: 'Статьи',
    linesHint: 'Коды через запятую: 70810, 70820',
    name: 'Название группы',
    nameHint: 'Если пусто, стоят названия статей',
    least: 'Не меньше, сомов',
    most: 'Не больше, сомов',
    whyLimits: 'Почему такой предел',
    because: 'Почему нельзя',
    whyKept: 'Пояснение',
    whyHint: 'Читают все рядом с расходом',
    allLines: (many) => `В проекте ${lines(many)}`,
    code: 'Код',
    lineName: 'Название',
    close: 'Если групп не осталось, закрыть симулятор: двигать будет нечего',
    save: 'Сохранить',
    open: (year) => `Симулятор к проекту ${year} года`,
    bindings: {
      delegated: 'делегированные полномочия',
      stimulating: 'целевой грант',
      wages: 'заработная плата и взносы',
    },
  },
}
