import type { FieldReasons, ReasonTexts } from '#app/domain/reasons.ts'
import { count, money } from '#app/i18n/format.ts'
import type { fields as source } from '../../ky/frame/fields.ts'

/** The inputs of fields that have several. */
export const fields: typeof source = {
  day: 'День',
  month: 'Месяц',
  year: 'Год',
  from: 'С какого дня',
  to: 'По какой день',
}

export const fieldReasons: ReasonTexts<FieldReasons> = {
  'fill-in': () => 'Заполните это поле',
  'too-long': ({ max, length }) =>
    `Можно написать не больше ${count(max, 'ru')} знаков, сейчас ${count(length, 'ru')}`,
  'too-short': ({ min }) => `Напишите не меньше ${count(min, 'ru')} знаков`,
  'needs-letters': () => 'Напишите буквами, которые видно',
  'not-a-number': () => 'Напишите целое число, например 12',
  'not-an-amount': () => 'Напишите сумму цифрами, например 6 200',
  'amount-too-large': ({ most }) => `Сумма слишком велика: не больше ${money(most, 'ru')}`,
  'product-too-large': ({ most }) =>
    `Количество, умноженное на цену, даёт слишком большую сумму: не больше ${money(most, 'ru')}`,
  'sum-too-large': ({ most }) =>
    `Вместе суммы слишком велики: в сумме не больше ${money(most, 'ru')}`,
  'out-of-range': ({ min, max }) => `Напишите число от ${count(min, 'ru')} до ${count(max, 'ru')}`,
  'not-a-date': () => 'Напишите день, месяц и год полностью, год четырьмя цифрами',
  'no-such-day': () => 'Такого дня нет. Проверьте день и месяц',
  'numbers-public': ({ numbers }) =>
    `В тексте есть телефон или личный номер: ${numbers}. Его увидят все: уберите его или отметьте ниже, что его можно публиковать`,
  'choose-one': () => 'Выберите один ответ',
  'tick-one': () => 'Отметьте хотя бы одно',
}
