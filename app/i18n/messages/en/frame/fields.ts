import type { FieldReasons, ReasonTexts } from '#app/domain/reasons.ts'
import { count, money } from '#app/i18n/format.ts'
import type { fields as source } from '../../ky/frame/fields.ts'

/** The inputs of fields that have several. */
export const fields: typeof source = {
  day: 'Day',
  month: 'Month',
  year: 'Year',
  from: 'From',
  to: 'To',
}

export const fieldReasons: ReasonTexts<FieldReasons> = {
  'fill-in': () => 'Fill in this field',
  'too-long': ({ max, length }) =>
    `Use at most ${count(max, 'en')} characters; there are ${count(length, 'en')} now`,
  'too-short': ({ min }) => `Write at least ${count(min, 'en')} characters`,
  'needs-letters': () => 'Write it in letters that can be seen',
  'not-a-number': () => 'Write a whole number, for example 12',
  'not-an-amount': () => 'Write the amount in figures, for example 318000',
  'amount-too-large': ({ most }) => `The amount is too large: at most ${money(most, 'en')}`,
  'product-too-large': ({ most }) =>
    `Number times price comes to too large an amount: at most ${money(most, 'en')}`,
  'sum-too-large': ({ most }) =>
    `Together the amounts are too large: at most ${money(most, 'en')} in all`,
  'out-of-range': ({ min, max }) =>
    `Write a number from ${count(min, 'en')} to ${count(max, 'en')}`,
  'not-a-date': () => 'Write the full date, for example 2026-11-23',
  'not-a-month': () => 'Choose the month and write the year in four figures, for example 2026',
  'period-ends-before': () => 'The last day is before the first. Put them right',
  'choose-one': () => 'Choose one answer',
}
