import { count, dateTime, plural } from '#app/i18n/format.ts'
import type { records as source } from '../../ky/records/records.ts'

export const records: typeof source = {
  audit: 'Log of acts',
  auditLead:
    'Acts in the municipality through the portal, one line each. Each line is bound to the one before: a change before the last published fingerprint would be noticed.',
  number: 'No.',
  when: 'When',
  time: 'Time',
  who: 'Who',
  what: 'What was done',
  subject: 'Subject',
  details: 'Details',
  nobody: 'the portal',
  guest: 'somebody not signed in',
  notSaid: 'not said who',
  check: 'Check the log',
  holds: (lines, at) =>
    plural(lines, 'en', {
      one: `The log is whole: ${count(lines, 'en')} line checked, ${dateTime(at, 'en')}`,
      other: `The log is whole: ${count(lines, 'en')} lines checked, ${dateTime(at, 'en')}`,
    }),
  lastHash: 'Fingerprint of the last line',
  broken: (number, kind) =>
    ({
      missing: `The log is broken: line ${number} is missing`,
      changed: `The log is broken: line ${number} was changed afterwards`,
      unlinked: `The log is broken: line ${number} is not bound to the one before`,
    })[kind],
  empty: 'No act has been recorded yet',
}
