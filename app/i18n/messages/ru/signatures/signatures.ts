import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'

import { count, dateTime, money, numero, plural } from '#app/i18n/format.ts'
import type { signatures as source } from '../../ky/signatures/signatures.ts'
import { roleNames } from '../frame/permissions.ts'

/** A person with the office and the number of the account, which tells two of one name apart; older records lack them. */
export function inOffice(name: string, office?: Role | null, account?: string): string {
  const number = account && accountOf(account)?.number
  const facts = [...(office ? [roleNames[office]] : []), ...(number ? [numero(number, 'ru')] : [])]
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name
}

export const signatures: typeof source = {
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
  takeBackTitle: 'Отозвать свою просьбу?',
  takeBack: 'Отозвать',
  takenBack: (at) => `Просивший отозвал сам: ${dateTime(at, 'ru')}`,
  closedFor: 'Почему возвращено',
  waiting: 'Ожидается вторая подпись',
  signed: (name, office, at, account) =>
    `Подписано: ${inOffice(name, office, account)}, ${dateTime(at, 'ru')}`,
  declined: (name, office, at, account) =>
    `Возвращено: ${inOffice(name, office, account)}, ${dateTime(at, 'ru')}`,
  state: 'Состояние',
  ended: 'Прекращено: то, что подписывали, изменилось',
  endedBy: (name, at, account) =>
    `Прекращено: то, что подписывали, изменилось. Изменил(а): ${inOffice(name, null, account)}, ${dateTime(at, 'ru')}`,
  changedTo: 'Что изменили',
  asAsked: 'Как было запрошено',
  afterChange: 'После изменения',
  ring: 'Отпечаток: 64 луча по кругу, по одному на знак',
  hash: 'Отпечаток того, что ниже (SHA-256)',
  hashAbout:
    'У кого на странице тот же отпечаток, тот видит то же самое. Если изменить хоть один знак, отпечаток станет совсем другим.',
  showText: 'Текст, с которого снят отпечаток',
  after: 'После подписи',
  afterList: [
    'Акт, имена и должности обоих и отпечаток записываются в момент подписи.',
    'Если до вашей подписи что-то изменят, акт прекратится сам, и это будет записано.',
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
  funded: 'Предложения, которые финансируются',
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
  signers: (names) => `Сейчас могут подписать: ${names}.`,
  signsFrom: (name, at) => `${name}: подпись возможна с ${dateTime(at, 'ru')}.`,
  nobodySigns: 'Сейчас в муниципалитете это подписать некому',
  witness:
    'Администратор портала может подписать как свидетель: обратитесь к нему и назовите номер этого акта. Он найдёт его на своей странице вашего муниципалитета.',
  needsStaff:
    'Нужен ещё один сотрудник с этой должностью: роль даёт администратор, со второй подписью.',
  number: 'Номер акта',
  many: {
    title: 'Решения, которые ждут вашей подписи',
    lead: 'Ниже каждое решение показано целиком. Отметьте те, что прочитали, и подпишите один раз: каждое вступит в силу само по себе.',
    contents: 'Решения на этой странице',
    tick: (act) => `Акт ${numero(act, 'ru')} прочитан, подписываю`,
    which: 'Какие решения подписать',
    button: 'Подписать отмеченные',
    alone: 'Эти подписывают на своей странице',
    signedToday: 'Сегодня вы подписали',
    leftUnsigned: 'Остались без подписи',
    empty: 'Вашей подписи сейчас ничто не ждёт',
    emptyHint: 'Своё решение и своё предложение вы подписать не можете: это делает другой человек.',
    waiting: (acts) => `Ждут вашей подписи: ${count(acts, 'ru')}. Прочитать и подписать`,
  },
  hands: (asked, signed) => `Просит: ${asked}. Подписывает: ${signed}.`,
}
