import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RoundReasons } from '#app/domain/rounds/reasons.ts'
import { beginning, count, date, dateTime, money, plural } from '#app/i18n/format.ts'
import { dayStart, numbered } from '#app/i18n/short-forms.ts'
import { phaseNames } from '../frame/permissions.ts'

const days = (value: number) =>
  plural(value, 'en', {
    one: `${count(value, 'en')} day`,
    other: `${count(value, 'en')} days`,
  })

export const roundReasons: ReasonTexts<RoundReasons> = {
  'date-in-past': () => 'This time has passed. Write a date that lies ahead',
  'not-after-start-of': ({ phase, starts }) =>
    `The phase “${phaseNames[phase]}” begins on ${beginning(starts, 'en')}. Write a later time`,
  'phase-too-short': ({ phase, days: least }) =>
    `The phase “${phaseNames[phase]}” must last at least ${days(least)}, so that people can take part`,
  'year-not-of-calendar': ({ from, to }) => `Write the year of the budget: from ${from} to ${to}`,
  'no-money': () => 'Set money aside: for the whole aimak or for at least one village',
  'pot-not-positive': () => 'Write an amount above zero or leave it empty',
  'village-twice': () => 'Money for this village is written twice',
  'no-such-village': () => 'There is no such village in this aimak',
  'max-below-min': ({ min }) =>
    `The largest number cannot be below the smallest, which is ${count(min, 'en')}`,
  'day-too-late': ({ last }) => `Write a day no later than ${date(dayStart(last), 'en')}`,
  'day-too-early': ({ first }) => `Write a day no earlier than ${date(dayStart(first), 'en')}`,
  'cap-too-small': ({ least }) =>
    `No proposal fits into such a cap. It must be at least ${money(least, 'en')}`,
  'not-a-share': ({ min, max }) =>
    `Write per cent from ${count(min, 'en')} to ${count(max, 'en')}, for example 12.5`,
  'not-a-moment': () => 'Write the day and the time in full',
  'price-line-wrong': ({ line }) =>
    `Write line ${count(line, 'en')} like this: what; unit; price. For example: Gravel; m³; 1200`,
  'too-many-prices': ({ max }) => `No more than ${count(max, 'en')} lines can be written`,
  'calendar-has-begun': () =>
    'The phases have begun. Dates now move only by an extension with its reason',
  'round-is-published': () =>
    'The round is published already: it can be neither deleted nor published again',
  'draft-out-of-date': ({ count: wrong }) =>
    plural(wrong, 'en', {
      one: 'One entry does not hold any more, for example a date has passed. Change the round and save it again',
      other: `${count(wrong, 'en')} entries do not hold any more, for example a date has passed. Change the round and save it again`,
    }),
  'phase-not-extended': ({ phase }) => `The phase “${phaseNames[phase]}” can no longer be extended`,
  'not-later-than': ({ now }) => `Write a time later than this: ${dateTime(now, 'en')}`,
  'extension-too-long': ({ days: most }) => `One extension cannot be longer than ${days(most)}`,
  'no-room-before': ({ phase, starts }) =>
    `The phase “${phaseNames[phase]}” begins on ${beginning(starts, 'en')}, which leaves no room. Move the following dates too`,
  'calendar-has-changed': () => 'The dates have changed meanwhile. Ask for the extension again',
  'list-is-empty': () => 'There is no proposal on the list, so there is nothing to vote for',
  'nothing-to-publish': () => 'There are no newly accepted proposals to add to the list',
  'not-on-list-yet': ({ count: waiting }) =>
    plural(waiting, 'en', {
      one: '1 accepted proposal is not on the list yet. Publish the list first',
      other: `${count(waiting, 'en')} accepted proposals are not on the list yet. Publish the list first`,
    }),
  'undecided-proposals': ({ count: waiting }) =>
    plural(waiting, 'en', {
      one: '1 proposal has no decision yet. Finish checking first',
      other: `${count(waiting, 'en')} proposals have no decision yet. Finish checking first`,
    }),
  'appeals-undecided': ({ count: waiting }) =>
    plural(waiting, 'en', {
      one: '1 appeal has not been decided. Decide it first',
      other: `${count(waiting, 'en')} appeals have not been decided. Decide them first`,
    }),
  'no-pot-for': ({ numbers }) =>
    `No money is set aside for the villages of these proposals: ${numbered(numbers, 'en')}`,
  'listed-over-the-cap': ({ numbers }) =>
    `These proposals cost more than one proposal may: ${numbered(numbers, 'en')}`,
  'without-cost': ({ numbers }) => `These proposals have no cost: ${numbered(numbers, 'en')}`,
  'nothing-affordable': () => 'No proposal fits into the money set aside',
  'ballot-min-over-list': ({ min, count: listed }) =>
    `By the rules at least ${count(min, 'en')} must be chosen, but only ${count(listed, 'en')} are on the list`,
  'guards-missing': ({ count: missing }) =>
    `The database lacks guards against voting twice (${count(missing, 'en')}). Tell those who run the portal`,
}
