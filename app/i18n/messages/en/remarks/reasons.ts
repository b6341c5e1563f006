import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RemarkReasons } from '#app/domain/remarks/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const remarkReasons: ReasonTexts<RemarkReasons> = {
  'remarks-closed': ({ year }) =>
    `Remarks on the budget of ${year} are not taken now: no draft is being discussed`,
  'remark-line-gone': () => 'The last version has no such line. Choose another one',
  'remark-joined-before': () => 'You have joined this remark before',
  'remark-own': () => 'There is no need to join your own remark',
  'remark-hidden': () => 'This remark is hidden: it cannot be joined',
  'remark-sum-needs-wish': () => 'Where a sum is given, choose more or less',
  'remark-from-itself': () => 'Choose another line: money is not taken from the same one',
  'remark-too-many-files': ({ max }) => `At most ${count(max, 'en')} files can be added`,
  'remark-day-ahead': () => 'This day is still to come',
}
