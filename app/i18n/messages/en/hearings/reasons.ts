import { instantOf } from '#app/domain/calendar/day.ts'
import type { HearingReasons } from '#app/domain/hearings/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, date, ending, numero, plural } from '#app/i18n/format.ts'

const days = (number: number) =>
  plural(number, 'en', {
    one: `${count(number, 'en')} day`,
    other: `${count(number, 'en')} days`,
  })

export const hearingReasons: ReasonTexts<HearingReasons> = {
  'hearing-ends-early': () => 'The end has to be after the beginning',
  'hearing-too-long': ({ hours }) => `A hearing lasts at most ${count(hours, 'en')} hours`,
  'hearing-in-the-past': () => 'This time has passed. Set another day',
  'hearing-has-begun': () =>
    'The hearing has begun or is over: its notice does not change any more',
  'hearing-called-off': () => 'This hearing was called off. Prepare a new one',
  'hearing-announced-before': () => 'The hearing has been announced already',
  'hearing-not-announced': () => 'The hearing is not announced yet',
  'hearing-short-notice': ({ days: left, usual }) =>
    `${days(left)} are left until the hearing, ${days(usual)} are usual: write the reason`,
  'hearing-change-needs-reason': () => 'The hearing is announced: write why it is changed',
  'hearing-no-such-budget': () => 'No budget of that year is published. Choose one of the list',
  'hearing-not-begun': () => 'The hearing has not begun yet',
  'hearing-not-held': ({ ends }) => `The hearing is not over yet. It ends: ${ending(ends, 'en')}`,
  'hearing-was-called-off': () => 'This hearing was called off',
  'hearing-minutes-to-come': ({ due }) =>
    `The minutes of the hearing are not published yet. They are due by ${date(instantOf(due), 'en')}`,
  'hearing-not-counted': () => 'First write down how many came',
  'hearing-minutes-published': () => 'The minutes are published and do not change any more',
  'hearing-asked-before': ({ number }) =>
    `You have sent this before: it is question ${numero(number, 'en')}. You find it on “My page”, under “My questions to hearings”`,
  'hearing-asks-no-more': () =>
    'The hearing has begun or is over: no more questions can be asked on the portal. You can write a letter to the ayil okmotu, and on a budget a remark on its page',
  'hearing-asked-enough': ({ most }) =>
    `One hearing takes at most ${count(most, 'en')} questions of a person`,
  'hearing-question-answered': () => 'This question has been answered',
  'hearing-question-hidden': () => 'This question has been taken from the public page already',
  'hearing-no-such-village': () => 'There is no such village. Choose one of the list',
  'order-empty': () => 'The order has no part at all. Begin with the model',
  'order-same': () => 'Nothing has changed: the version in force says the same',
  'order-change-needs-reason': () => 'Say why it changes',
  'order-kyrgyz-too': () => 'Write this part in Kyrgyz too',
  'order-translation-older': () =>
    'The Kyrgyz changed and this translation did not. Mend it, empty it, or tick below that it still holds',
  'hearing-question-taken-over': ({ year, remark }) =>
    `This question became remark ${numero(remark, 'en')} on the budget of ${year}: it is answered there`,
  'hearing-without-budget': () => 'This hearing is about no budget: answer the question here',
}
