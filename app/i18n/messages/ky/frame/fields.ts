import type { FieldReasons, ReasonTexts } from '#app/domain/reasons.ts'
import { count, money } from '#app/i18n/format.ts'

/** The inputs of fields that have several. */
export const fields = {
  day: 'Күнү',
  month: 'Айы',
  year: 'Жылы',
  from: 'Башталышы',
  to: 'Аягы',
}

export const fieldReasons: ReasonTexts<FieldReasons> = {
  'fill-in': () => 'Бул жерди толтуруңуз',
  'too-long': ({ max, length }) =>
    `Эң көп ${count(max, 'ky')} белги жазса болот, азыр ${count(length, 'ky')} белги`,
  'too-short': ({ min }) => `Кеминде ${count(min, 'ky')} белги жазыңыз`,
  'needs-letters': () => 'Көрүнгөн тамгалар менен жазыңыз',
  'not-a-number': () => 'Бүтүн сан менен жазыңыз, мисалы 12',
  'not-an-amount': () => 'Сумманы сан менен жазыңыз, мисалы 6 200',
  'amount-too-large': ({ most }) => `Сумма өтө чоң: эң көбү ${money(most, 'ky')}`,
  'product-too-large': ({ most }) =>
    `Саны менен баасы көбөйтүлгөндө өтө чоң сумма чыгат: эң көбү ${money(most, 'ky')}`,
  'sum-too-large': ({ most }) =>
    `Суммалар чогулганда өтө чоң болуп кетет: баары биригип эң көбү ${money(most, 'ky')}`,
  'out-of-range': ({ min, max }) =>
    `${count(min, 'ky')} менен ${count(max, 'ky')} ортосундагы санды жазыңыз`,
  'not-a-date': () => 'Күндү, айды жана жылды толук жазыңыз, жылды төрт сан менен',
  'no-such-day': () => 'Мындай күн жок. Күн менен айды текшериңиз',
  'numbers-public': ({ numbers }) =>
    `Сөзүңүздө телефон же жеке номер бар: ${numbers}. Ал баарына көрүнөт: алып салыңыз же жарыяланарын төмөндө белгилеңиз`,
  'choose-one': () => 'Бирин тандаңыз',
  'tick-one': () => 'Жок дегенде бирин белгилеңиз',
}
