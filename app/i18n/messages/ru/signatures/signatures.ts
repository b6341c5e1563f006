import type { Role } from '#app/domain/accounts/role.ts'

import type { ActName } from '#app/domain/signatures/pending-act.ts'
import { count, dateTime, money, plural } from '#app/i18n/format.ts'
import type { signatures as source } from '../../ky/signatures/signatures.ts'
import { roleNames } from '../frame/permissions.ts'

/** Every act that needs two persons, as pages and the desk name it. */
export const actTitles: Record<ActName, string> = {
  'change-role': 'Дать или снять роль',
  'open-vote': 'Открытие голосования',
  'extend-phase': 'Продление этапа',
  'decide-check': 'Решение по проверке',
  'publish-result': 'Публикация итогов',
}

/** A person with the office in which they acted; older records do not name it. */
export function inOffice(name: string, office?: Role | null): string {
  return office ? `${name} (${roleNames[office]})` : name
}

export const signatures: typeof source = {
  acts: actTitles,
  inOffice,
  lead: 'Для этого нужны подписи двух человек. Как только вы подпишете, это вступит в силу. Ниже всё, что вы подписываете: ничего другого не произойдёт.',
  title: 'Вторая подпись',
  what: 'О чём просят',
  asked: 'Кто просит',
  askedAt: 'Когда',
  reason: 'Причина',
  noReason: 'Не указана',
  sign: 'Подписать',
  own: 'Вы сами об этом просили: подписать должен другой человек.',
  decline: 'Вернуть',
  declineTitle: 'Не согласны?',
  declineReason: 'Почему',
  waiting: 'Ожидается вторая подпись',
  signed: (name, office, at) => `Подписано: ${inOffice(name, office)}, ${dateTime(at, 'ru')}`,
  declined: (name, office, at) => `Возвращено: ${inOffice(name, office)}, ${dateTime(at, 'ru')}`,
  state: 'Состояние',
  ended: 'Прекращено: то, что подписывали, изменилось',
  endedBy: (name, at) =>
    `Прекращено: то, что подписывали, изменилось. Изменил(а): ${name}, ${dateTime(at, 'ru')}`,
  ring: 'Отпечаток: 64 луча по кругу, по одному на знак',
  hash: 'Отпечаток того, что ниже (SHA-256)',
  hashAbout:
    'У кого на странице тот же отпечаток, тот видит то же самое. Если изменить хоть один знак, отпечаток станет совсем другим.',
  showText: 'Текст, с которого снят отпечаток',
  after: 'После подписи',
  afterList: [
    'Акт, имена и должности обоих и отпечаток записываются в момент подписи.',
    'Если до вашей подписи что-то изменят, акт прекратится сам, и будет записано почему.',
  ],
  about: 'О чём',
  opens: 'Открытие',
  closes: 'Закрытие',
  listed: (listed, total) =>
    `Список: ${plural(listed, 'ru', { one: `${count(listed, 'ru')} предложение`, few: `${count(listed, 'ru')} предложения`, many: `${count(listed, 'ru')} предложений`, other: `${count(listed, 'ru')} предложения` })}, вместе ${money(total, 'ru')}`,
  money: 'Деньги и правила',
  dates: 'Какие даты сдвинутся',
  phase: 'Этап',
  was: 'Сейчас',
  becomes: 'Станет',
  funded: 'Победившие предложения',
  pot: 'Деньги',
  spent: 'Распределено',
  ballots: 'Бюллетени',
  counted: 'Подсчитано',
  inputs: 'Отпечаток того, что подсчитано',
  result: 'Отпечаток подсчёта',
  votes: 'Голоса',
  proposal: 'Предложение',
  cost: 'Цена',
  village: 'Село',
  wholeAimak: 'Весь аймак',
  version: 'Текст предложения',
  versionValue: (version) => `версия ${version}`,
  cap: 'Предел цены',
  noCap: 'Предела нет',
  roleGiven: 'Какую роль дают',
  roleTaken: 'Какую роль снимают',
  rolesBefore: 'Роли сейчас',
  noRole: 'Нет',
  signers: (names) => `Сейчас могут подписать: ${names}.`,
  signsFrom: (name, at) => `${name}: подпись возможна с ${dateTime(at, 'ru')}.`,
  nobodySigns: 'Сейчас в муниципалитете это подписать некому',
  witness:
    'Администратор портала может подписать как свидетель: обратитесь к нему и назовите номер этого акта. Он найдёт его на своей странице вашего муниципалитета.',
  needsStaff:
    'Нужен ещё один сотрудник с этой должностью: роль даёт администратор, со второй подписью.',
  number: 'Номер акта',
  hands: (asked, signed) => `Просит: ${asked}. Подписывает: ${signed}.`,
}
