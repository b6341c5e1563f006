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
  'needs-letters': () => 'Write at least one visible letter or figure',
  'not-a-number': () => 'Write a whole number, for example 12',
  'not-an-amount': () => 'Write the amount in figures, for example 6 200',
  'amount-too-large': ({ most }) => `The amount is too large: at most ${money(most, 'en')}`,
  'product-too-large': ({ most }) =>
    `Quantity times price is too large an amount: at most ${money(most, 'en')}`,
  'sum-too-large': ({ most }) =>
    `The amounts add up to too much: at most ${money(most, 'en')} in all`,
  'out-of-range': ({ min, max }) =>
    `Write a number from ${count(min, 'en')} to ${count(max, 'en')}`,
  'not-a-date': () => 'Write the day, the month and the year in full, the year in four figures',
  'no-such-day': () => 'There is no such day. Check the day and the month',
  'numbers-public': ({ numbers }) =>
    `Your words hold a phone or personal number: ${numbers}. Everybody will see it: take it out, or tick below that it may be published`,
  'choose-one': () => 'Choose one answer',
  'tick-one': () => 'Tick at least one',
}
