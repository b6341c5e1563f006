import { instantOf } from '#app/domain/calendar/day.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RemarkReasons } from '#app/domain/remarks/reasons.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { count, date, numero } from '#app/i18n/format.ts'

export const remarkReasons: ReasonTexts<RemarkReasons> = {
  'remarks-closed': ({ year }) =>
    `Remarks on the budget of ${year} are not taken now: no draft is being discussed`,
  'remark-line-gone': () => 'The last version has no such line. Choose another one',
  'remark-sent-before': ({ number }) =>
    `You have sent this before: it is remark ${numero(number, 'en')}. You find it on “My page”, under “My remarks”`,
  'remark-written-enough': ({ most }) =>
    `One person writes at most ${count(most, 'en')} remarks on the budget of a year. You can join those of others`,
  'remark-less-than-nothing': ({ amount }) =>
    `This line has ${amountWords(amount, 'en')}: no more can be taken`,
  'remark-joined-before': () => 'You have joined this remark before',
  'remark-own': () => 'There is no need to join your own remark',
  'remark-hidden': () => 'This remark is hidden: it cannot be joined',
  'remark-sum-needs-wish': () => 'Where a sum is given, choose more or less',
  'remark-sum-against-wish': () =>
    'The sum goes the other way than what is asked for: more gives to the line, less takes from it',
  'remark-from-itself': () => 'Choose another line: money is not taken from the same one',
  'remark-too-many-files': ({ max }) => `At most ${count(max, 'en')} files can be added`,
  'remark-day-ahead': () => 'This day is still to come',
  'remark-answered-before': () => 'This remark was answered',
  'remark-of-another': ({ name }) => `This remark is to be answered by ${name}`,
  'remark-on-table': ({ table }) =>
    `The remark lies on conciliation table ${count(table, 'en')}: only the table answers it, once its protocol is confirmed`,
  'remark-not-answered': () => 'This remark has no answer yet',
  'remark-word-before': () => 'You have said so: it can be said once',
  'remark-word-needs-text': () => 'Write what was not answered',
  'remark-duplicate-of-what': () => 'Choose the remark that it is the same as',
  'remark-duplicate-of-duplicate': () =>
    'This remark was answered as the same as another: choose that one instead',
  'remark-explained-asks': () => 'The author asks for more or less money: choose another decision',
  'remark-moved-across': () => 'Both lines have to be spending, or both revenue',
  'remark-nothing-moved': () => 'Write an amount above zero',
  'remark-moves-when-accepted': () => 'Money moves only for a remark that is taken into account',
  'remark-nobody-such': () => 'Choose somebody from the list',
  'remark-due-past': () => 'That day has passed',
  'kenesh-unanswered': ({ count: waiting }) =>
    `Remarks without an answer: ${count(waiting, 'en')}. Answer them, or give the reason for putting the draft to the vote`,
  'kenesh-put-stands': ({ version }) =>
    `Version ${count(version, 'en')} of the draft lies before the kenesh. Take it back first, with a reason that everybody reads`,
  'kenesh-another-version': ({ seen, version }) =>
    `The page showed version ${count(seen, 'en')}; the last one now is version ${count(version, 'en')}. Nothing was put. Look at it, then send again`,
  'kenesh-more-remarks': ({ numbers }) =>
    `These remarks without an answer were not on the page yet: ${numbers.join(', ')}. Nothing was put. Look at them, then send again`,
  'kenesh-not-put': () => 'No draft lies before the kenesh',
  'kenesh-put-before': () => 'This draft was put to the vote before',
  'remark-later-needs-reason': ({ usual }) =>
    `The usual day is ${date(instantOf(usual), 'en')}: write why it is later`,
}
