import { count } from '#app/i18n/format.ts'
import type { kenesh as source } from '../../ky/remarks/kenesh.ts'

export const kenesh: typeof source = {
  title: (year) => `Put the draft of ${year} to the vote of the kenesh`,
  crumb: 'To the vote of the kenesh',
  lead: 'No remarks on the draft are taken after that. It is put to the vote once every remark has an answer.',
  version: (version) => `The draft that is put: version ${count(version, 'en')}.`,
  allAnswered: 'Every remark has an answer.',
  unanswered: (remarks) => `Remarks without an answer: ${count(remarks, 'en')}`,
  reason: 'Why it is put without answers',
  reasonHint: 'Everybody reads it; it stays in the log of acts as well.',
  button: 'Put to the vote',
  override: 'Put it without answers',
  put: (version, day) =>
    `Version ${count(version, 'en')} of the draft was put to the vote of the kenesh: ${day}`,
  by: (by) => `Put by ${by}.`,
  takenBack: (day, reason, by) => `Taken back: ${day}. Reason: ${reason}. Decided by ${by}.`,
  back: 'Take the draft back',
  backLead:
    'Only then may a new draft be published, and remarks are taken again. The record of how it was put stays on the page.',
  backReason: 'Why it is taken back',
  withoutAnswer: (numbers, reason, by) =>
    `Left without an answer: ${numbers}. Reason: ${reason}. Decided by ${by}.`,
}
