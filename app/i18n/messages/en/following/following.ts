import { count } from '#app/i18n/format.ts'
import type { Catalogue } from '../../ky/catalogue.ts'

export const following: Catalogue['following'] = {
  linkLine: 'Follow this line: you are written to when it changes',
  linkWhole: 'Follow this budget: you are written to when there is news',
  /** To those who are signed in: the page is the same for all of them, whether they follow it or not. */
  ownLine: 'Your following of this line: begin, see or end it',
  ownWhole: 'Your following of this budget: begin, see or end it',
  whole: (year) => `All of the budget for ${year}`,
  title: (what) => `Follow: ${what}`,
  crumb: 'Follow',
  followedLine: 'You follow this line',
  followedWhole: (year) => `You follow all of the budget for ${year}`,
  lead: 'You get a message on your phone or by mail. Once each time that:',
  occasions: {
    version: 'a new version of the budget is published: with the amount before and the one now',
    answer: 'a remark on what you follow is answered',
    hearing: 'a public hearing on this budget is announced, moved or called off',
    adopted: 'the budget is adopted',
    'next-year': 'the first draft of the next year is published: lines go on being followed there',
  },
  privacy: 'What you follow is published nowhere. Each message has a link to follow no longer.',
  follow: 'Follow',
  stop: 'Follow no longer',
  stopBy: 'Follow no longer:',
  all: 'Everything I follow',
  since: (day) => `followed since ${day}`,
  now: (amount) => `Now: ${amount}`,
  became: (names, amount) => `This is now: ${names}. Amount: ${amount}`,
  gone: 'The last version has no such line. If it comes back, you are told.',
  noAmount: 'no amount',
  none: 'You follow nothing yet',
  noneAdvice:
    'Press “Follow” on the page of a budget or of one of its lines: you are written to when it changes.',
  told: {
    heading: 'What you were told',
    how: (most, days) =>
      `Messages about what you follow (budgets and services), also where you have no phone or mail. Up to ${count(most, 'en')} of the newest stand here; each is removed after ${count(days, 'en')} days. Nobody but you sees this page.`,
    none: 'No messages yet.',
    open: 'Open',
  },
}
