import type { ConciliationReasons } from '#app/domain/conciliations/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, money, numero } from '#app/i18n/format.ts'

export const conciliationReasons: ReasonTexts<ConciliationReasons> = {
  'conciliation-two-remarks': () => 'Tick at least two remarks of this year',
  'conciliation-remark-elsewhere': ({ remark, table }) =>
    `Remark ${numero(remark, 'en')} lies on table ${numero(table, 'en')}: one table answers a remark`,
  'conciliation-two-sides': () => 'First name at least two sides',
  'conciliation-ends-early': () => 'The end must be after the beginning',
  'conciliation-too-long': ({ hours }) =>
    `A meeting takes no longer than ${count(hours, 'en')} hours`,
  'conciliation-in-the-past': () => 'The time of the meeting is past. Choose another day',
  'conciliation-announced-before': () => 'This table was announced before',
  'conciliation-not-announced': () => 'This table is not announced yet',
  'conciliation-not-begun': () => 'The meeting has not begun yet',
  'conciliation-called-off': () => 'This meeting was called off. Prepare a new table',
  'conciliation-has-begun': () => 'The meeting has begun: what came of it stands in the protocol',
  'conciliation-before-remarks': () => 'A meeting cannot be earlier than the remarks on its table',
  'conciliation-change-needs-reason': () => 'Write why the announced meeting is changed',
  'conciliation-count-ahead': () => 'Who came is counted after the meeting has begun',
  'conciliation-written': () => 'The protocol is written: until it is returned nothing changes',
  'conciliation-not-written': () => 'The protocol is not written yet',
  'conciliation-not-confirmed': () =>
    'The protocol is not confirmed yet: its signed copy is attached after that.',
  'conciliation-confirmed-before': () => 'The protocol is confirmed: the table changes no more',
  'conciliation-draft-open': ({ version }) =>
    `Version ${version} of the budget is begun and not published. Publish it or throw it away first: the agreed money moves after that`,
  'conciliation-too-many-offers': ({ most }) =>
    `One table takes no more than ${count(most, 'en')} offers`,
  'conciliation-no-such-side': () => 'There is no such side. Choose from the list',
  'conciliation-needs-moves': () => 'Write which money goes where',
  'conciliation-from-itself': () => 'Move the money to another line',
  'conciliation-nothing-moved': () => 'The amount must be above zero',
  'conciliation-remark-not-here': () => 'Choose one of the remarks on the table',
  'conciliation-unsettled': ({ table }) =>
    `Conciliation table ${count(table, 'en')} is not settled: confirm its protocol, or call the meeting off with a reason`,
  'conciliation-dissent-needs-words': () => 'Write what the side is against',
  'conciliation-line-gone': ({ line }) =>
    `The draft has no such line any more: ${line}. Write the offer again`,
  'conciliation-taken-already': ({ line, left, taken }) =>
    `${line}: after the other agreed offers the line has ${money(left, 'en')} left, and this one takes ${money(taken, 'en')}`,
  'conciliation-too-much': ({ line, has, taken }) =>
    `${line}: the line has ${money(has, 'en')}, and ${money(taken, 'en')} would be taken. No line comes below zero`,
}
