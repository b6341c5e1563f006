import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RoundReasons } from '#app/domain/rounds/reasons.ts'
import { beginning, count, date, dateTime, money, plural } from '#app/i18n/format.ts'
import { dayStart, numbered } from '#app/i18n/short-forms.ts'
import { phaseNames } from '../frame/permissions.ts'

const days = (value: number) =>
  plural(value, 'ru', {
    one: `${count(value, 'ru')} день`,
    few: `${count(value, 'ru')} дня`,
    other: `${count(value, 'ru')} дней`,
  })

export const roundReasons: ReasonTexts<RoundReasons> = {
  'date-in-past': () => 'Это время уже прошло. Напишите будущую дату',
  'not-after-start-of': ({ phase, starts }) =>
    `Этап «${phaseNames[phase]}» начинается ${beginning(starts, 'ru')}. Напишите более позднее время`,
  'phase-too-short': ({ phase, days: least }) =>
    `Этап «${phaseNames[phase]}» должен длиться не меньше, чем ${days(least)}, чтобы люди успели`,
  'year-not-of-calendar': ({ from, to }) => `Напишите год бюджета: от ${from} до ${to}`,
  'no-money': () => 'Выделите деньги: всему аймаку или хотя бы одному селу',
  'pot-not-positive': () => 'Напишите сумму больше нуля или оставьте пустым',
  'village-twice': () => 'Для этого села деньги указаны дважды',
  'no-such-village': () => 'В этом аймаке нет такого села',
  'max-below-min': ({ min }) =>
    `Наибольшее число не может быть меньше наименьшего. Сейчас наименьшее: ${count(min, 'ru')}`,
  'day-too-late': ({ last }) => `Напишите день не позже, чем ${date(dayStart(last), 'ru')}`,
  'day-too-early': ({ first }) => `Напишите день не раньше, чем ${date(dayStart(first), 'ru')}`,
  'cap-too-small': ({ least }) =>
    `В такой предел не поместится ни одно предложение. Предел должен быть не меньше ${money(least, 'ru')}`,
  'not-a-share': ({ min, max }) =>
    `Напишите проценты от ${count(min, 'ru')} до ${count(max, 'ru')}, например 12,5`,
  'not-a-moment': () => 'Напишите полностью день и время',
  'price-line-wrong': ({ line }) =>
    `Строку ${count(line, 'ru')} напишите так: что; единица; цена. Например: Гравий; м³; 1200`,
  'too-many-prices': ({ max }) => `Можно написать не больше ${count(max, 'ru')} строк`,
  'calendar-has-begun': () =>
    'Этапы уже начались. Теперь даты сдвигаются только продлением с указанием причины',
  'round-is-published': () => 'Цикл уже опубликован: его нельзя удалить или опубликовать снова',
  'draft-out-of-date': ({ count: wrong }) =>
    plural(wrong, 'ru', {
      one: `${count(wrong, 'ru')} запись уже неверна, например дата прошла. Измените цикл и сохраните снова`,
      few: `${count(wrong, 'ru')} записи уже неверны, например дата прошла. Измените цикл и сохраните снова`,
      other: `${count(wrong, 'ru')} записей уже неверны, например дата прошла. Измените цикл и сохраните снова`,
    }),
  'phase-not-extended': ({ phase }) => `Этап «${phaseNames[phase]}» уже нельзя продлить`,
  'not-later-than': ({ now }) => `Напишите время позже этого: ${dateTime(now, 'ru')}`,
  'extension-too-long': ({ days: most }) =>
    `Одно продление не может быть дольше, чем ${days(most)}`,
  'no-room-before': ({ phase, starts }) =>
    `Этап «${phaseNames[phase]}» начинается ${beginning(starts, 'ru')}, до него не остаётся места. Сдвиньте и следующие даты`,
  'calendar-has-changed': () => 'За это время даты изменились. Запросите продление снова',
  'list-is-empty': () => 'В списке нет ни одного предложения, голосовать не за что',
  'nothing-to-publish': () => 'Нет новых принятых предложений, чтобы добавить в список',
  'not-on-list-yet': ({ count: waiting }) =>
    plural(waiting, 'ru', {
      one: `${count(waiting, 'ru')} принятое предложение ещё не в списке. Сначала опубликуйте список`,
      few: `${count(waiting, 'ru')} принятых предложения ещё не в списке. Сначала опубликуйте список`,
      other: `${count(waiting, 'ru')} принятых предложений ещё не в списке. Сначала опубликуйте список`,
    }),
  'undecided-proposals': ({ count: waiting }) =>
    plural(waiting, 'ru', {
      one: `По ${count(waiting, 'ru')} предложению ещё нет решения. Сначала завершите проверку`,
      other: `По ${count(waiting, 'ru')} предложениям ещё нет решения. Сначала завершите проверку`,
    }),
  'appeals-undecided': ({ count: waiting }) =>
    plural(waiting, 'ru', {
      one: `${count(waiting, 'ru')} апелляция ещё не рассмотрена. Сначала примите решение`,
      few: `${count(waiting, 'ru')} апелляции ещё не рассмотрены. Сначала примите решения`,
      other: `${count(waiting, 'ru')} апелляций ещё не рассмотрено. Сначала примите решения`,
    }),
  'no-pot-for': ({ numbers }) =>
    `Для сёл этих предложений не выделены деньги: ${numbered(numbers, 'ru')}`,
  'listed-over-the-cap': ({ numbers }) =>
    `Эти предложения дороже предела для одного предложения: ${numbered(numbers, 'ru')}`,
  'without-cost': ({ numbers }) =>
    `У этих предложений не указана стоимость: ${numbered(numbers, 'ru')}`,
  'nothing-affordable': () => 'Ни одно предложение не помещается в выделенные деньги',
  'ballot-min-over-list': ({ min, count: listed }) =>
    `По правилам выбирают не меньше ${count(min, 'ru')}, а в списке предложений только ${count(listed, 'ru')}`,
  'guards-missing': ({ count: missing }) =>
    `В базе данных не хватает защиты от повторного голосования (${count(missing, 'ru')}). Сообщите тем, кто обслуживает портал`,
}
