import type { Rule } from '#app/domain/permissions/rule.ts'
import { count, dateTime, ending, percent, plural } from '#app/i18n/format.ts'
import type { roundRules as source } from '../../ky/rounds/round-rules.ts'
import { phaseNames, roleNames } from '../frame/permissions.ts'
import { actionNames } from './action-names.ts'

const who: Record<Rule['who'][number], string> = {
  ...roleNames,
  author: 'автор предложения',
  'first-author': 'автор, который отправил предложение',
  'co-author': 'соавтор',
}

export const roundRules: typeof source = {
  action: actionNames,
  who,
  title: 'Правила',
  lead: 'По каким правилам идёт этот цикл, кто и когда что может, какие даты сдвинулись.',
  rules: 'Правила голосования',
  threshold: 'Наименьшее число голосов',
  thresholdValue: (votes) =>
    votes === 0
      ? 'Не требуется'
      : plural(votes, 'ru', {
          one: `Предложение должно набрать не меньше ${count(votes, 'ru')} голоса`,
          other: `Предложение должно набрать не меньше ${count(votes, 'ru')} голосов`,
        }),
  own: 'Собственный вклад жителей',
  ownValue: (share) =>
    share === 0 ? 'Не требуется' : `Не меньше ${percent(share, 'ru')} стоимости`,
  ballot: 'Бюллетень',
  prices: 'Цены для ориентира',
  pricesLead: 'Эти цены помогают посчитать стоимость предложения.',
  what: 'Что',
  unit: 'Единица',
  price: 'Цена',
  fixed: 'Закреплённые правила и список',
  fixedSince: (at) =>
    `Правила и список закреплены: ${dateTime(at, 'ru')}. С тех пор никто не может изменить ни правила, ни список.`,
  notFixed:
    'Правила ещё могут измениться. До начала голосования два человека закрепят правила и список, а их отпечаток опубликуют здесь.',
  hash: 'Полный отпечаток (SHA-256)',
  tieSeed:
    'Отпечаток числа, которое решает равенство голосов (SHA-256). Само число скрыто до закрытия голосования и открывается вместе с итогами',
  check:
    'Проверьте сами: скачайте файл ниже и посчитайте SHA-256, выйдет точно этот отпечаток. Если изменить хоть одну букву, отпечаток станет совсем другим.',
  checkTitles:
    'Названия стоят в этом тексте отпечатками SHA-256: каждый посчитан из записи «SALT|TITLE». Названия и добавки к ним в этом файле:',
  titles: 'Скачать названия',
  titleGone:
    'На месте названия, скрытого позже, в этом тексте стоит номер, поэтому у показанного текста другой отпечаток. Портал сверяет отпечаток с сохранённым полным текстом.',
  holds: 'Сохранённый текст совпадает с отпечатком.',
  broken: 'Внимание: сохранённый текст не совпадает с отпечатком. Сообщите аудитору.',
  text: 'Показать закреплённый текст',
  download: 'Скачать закреплённый текст',
  matrix: 'Кто и когда что может',
  matrixLead: 'Портал проверяет каждое действие точно по этой таблице.',
  matrixShow: 'Открыть таблицу',
  matrixAction: 'Действие',
  matrixWho: 'Кто',
  matrixSecond: (who) => `Затем подписывает другой человек: ${who}`,
  matrixSecondOfCheck: (who) =>
    `Затем отказ или пройденную проверку цены подписывает другой человек: ${who}`,
  matrixWhen: 'Когда',
  always: 'На всех этапах',
  during: (names) => names.map((phase) => phaseNames[phase]).join(', '),
  untilOpening: 'до закрепления правил и списка',
  afterOpening: 'после закрепления правил и списка',
  nowPossible: 'можно сейчас',
  extensions: 'Продления',
  noExtensions: 'Ни один этап не продлевали.',
  moved: (phase, from, to) =>
    `Этап «${phaseNames[phase]}» должен был закончиться ${ending(from, 'ru')}, теперь закончится ${ending(to, 'ru')}.`,
  laterToo: 'Следующие даты сдвинуты на столько же.',
  reason: (reason) => `Причина: ${reason}`,
  decidedAt: (at) => `Решено: ${dateTime(at, 'ru')}`,
}
