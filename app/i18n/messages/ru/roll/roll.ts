import { instantOf } from '#app/domain/calendar/day.ts'
import type { OldEnough, RollChanges } from '#app/domain/roll/roll.ts'
import { count, date } from '#app/i18n/format.ts'
import type { roll as source } from '../../ky/roll/roll.ts'
import { lookUp, rollPage } from './look-up.ts'
import { setAside } from './set-aside.ts'

/** The roll of voters, and what a vote without one is called. */
export const roll: typeof source = {
  title: 'Список избирателей',
  lead: 'Голосование обязывающего цикла открывается только со списком, который утвердили два человека. Имена и ПИН не хранятся, только отпечатки с ключом.',
  none: 'Обязывающих циклов нет.',
  state: 'Состояние',
  states: { none: 'Ещё нет', waiting: 'Ждёт второй подписи', approved: 'Утверждён' },
  size: 'Людей в списке',
  hash: 'Отпечаток списка (SHA-256)',
  who: 'Кто внесён',
  whoValue: ({ minAge, on }: OldEnough) =>
    `возраст от ${count(minAge, 'ru')} на ${date(instantOf(on), 'ru')}`,
  changes: 'По сравнению с прежним',
  changesValue: ({ added, gone, moved }: RollChanges) =>
    `добавлено: ${count(added, 'ru')}, больше нет: ${count(gone, 'ru')}, в другом селе: ${count(moved, 'ru')}`,
  noFormer: 'прежнего не было',
  takeIn: 'Внести список из файла',
  standing: { binding: 'Обязывающее голосование', poll: 'Опрос' },
  standingLabel: 'Что это за голосование',
  about: {
    binding: 'Голосуют только люди из списка избирателей, каждый один раз.',
    poll: 'Списка избирателей нет: человек с несколькими телефонами мог бы участвовать несколько раз. Никого не обязывает.',
  },
  rollOf: (size, short) => `людей: ${count(size, 'ru')}, отпечаток ${short}`,
  notYet: 'ещё не утверждён',
  field: {
    label: 'Голосование обязывающее',
    hint: 'Откроется только со списком избирателей. Без отметки цикл называется опросом.',
  },
  page: rollPage,
  lookUp,
  setAside,
  print: {
    title: 'Список избирателей',
    lead: 'Распечатайте до подтверждения: потом имён не сможет прочитать никто.',
    of: (village) => `Село: ${village}`,
    hash: (hash) => `Отпечаток всего списка (SHA-256): ${hash}`,
    number: '№',
    name: 'ФИО',
    born: 'Дата рождения',
    signed: 'Подпись',
    none: 'Там в файле никого нет.',
    commission: 'Председатель комиссии',
  },
  identify: {
    link: 'Записать, чей это аккаунт',
    title: 'Чей это аккаунт',
    lead: 'Житель показывает паспорт или ID-карту. ПИН не хранится: остаётся отпечаток с ключом, и один ПИН записывается только для одного аккаунта.',
    contact: 'Телефон или почта аккаунта',
    born: 'Дата рождения по документу',
    pin: 'ПИН по документу',
    seen: 'Документ я видел(а), аккаунт принадлежит тому, кто его показал',
    save: 'Сохранить',
  },
}
