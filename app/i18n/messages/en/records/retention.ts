import type { recordRetention } from '#app/domain/records/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const recordRetentionWords: RetentionWordsOf<typeof recordRetention> = {
  'audit-lines': {
    what: 'Who did what and when, by the number of the account; never what was voted for',
    why: 'Acts can be checked later, and a changed line shows',
  },
  'audit-heads': {
    what: 'Number and fingerprint of the newest line of the log',
    why: 'A line cut off at the end shows',
  },
  'sent-forms': {
    what: 'The key of each form that was acted upon, with the answer it got: that may hold the number of an account and a part of the phone or e-mail a code went to',
    why: 'A form that is sent twice acts once',
    goes: (term) => `Removed after the form was acted upon: ${term}`,
  },
  counters: {
    what: 'The last number given to a proposal, round or account',
    why: 'No number is given twice',
  },
}
