import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { TallyReasons } from '#app/domain/tally/reasons.ts'
import { count, dateTime } from '#app/i18n/format.ts'

export const tallyReasons: ReasonTexts<TallyReasons> = {
  'ballots-arriving': ({ ready }) =>
    `Votes sent in the last seconds are still arriving. The count can begin on ${dateTime(ready, 'en')}`,
  'count-under-way': () => 'The votes are being counted now. Open the page again a little later',
  'already-counted': () => 'The votes have been counted. They are not counted a second time',
  'not-counted-yet': () => 'The votes have not been counted yet',
  'already-published': () => 'The result has been published before',
  'not-published-yet': () => 'The result has not been published yet',
  'ballots-and-roll-differ': ({ ballots, marks }) =>
    `There are ${count(ballots, 'en')} ballots and ${count(marks, 'en')} marks on the roll: they differ. Nothing is published until the reason is found`,
  'spent-over-pot': () =>
    'What is funded costs more than the money set aside. It cannot be published',
  'key-destroyed-before': () => 'The key was destroyed before',
}
