import type { FieldReasons, FrameReasons, ReasonTexts } from '#app/domain/reasons.ts'
import { count, plural } from '#app/i18n/format.ts'
import type { frame as source } from '../ky/frame.ts'

export const frame: typeof source = {
  product: 'Ashar',
  demonstration: 'for demonstration only',
  skip: 'Skip to content',
  sections: 'Sections',
  language: 'Language',
  signIn: 'Sign in',
  myPage: 'My page',
  errorPrefix: 'Error: ',
  menu: {
    budget: 'Budget',
    proposals: 'Proposals',
    vote: 'Vote',
    hearings: 'Hearings',
    services: 'Services',
    plans: 'Plans',
  },
  phone: 'Phone',
}

export const fieldReasons: ReasonTexts<FieldReasons> = {
  'fill-in': () => 'Fill in this field',
  'too-long': ({ max, length }) =>
    `Use at most ${count(max, 'en')} characters; there are ${count(length, 'en')} now`,
  'too-short': ({ min }) => `Write at least ${count(min, 'en')} characters`,
  'not-a-number': () => 'Write a whole number, for example 12',
  'not-an-amount': () => 'Write the amount in figures, for example 318000',
  'out-of-range': ({ min, max }) =>
    `Write a number from ${count(min, 'en')} to ${count(max, 'en')}`,
  'not-a-date': () => 'Write the full date, for example 2026-11-23',
  'choose-one': () => 'Choose one answer',
}

export const frameReasons: ReasonTexts<FrameReasons> = {
  'check-the-fields': ({ count: faults }) =>
    plural(faults, 'en', {
      one: 'One place needs a correction',
      other: `${count(faults, 'en')} places need a correction`,
    }),
  'not-here': () => 'There is no such page, or it has moved',
  'form-already-sent': () => 'This form was sent before. It was not saved a second time',
  'something-went-wrong': () =>
    'Something went wrong on our side. What you wrote was not saved; send it again',
}
