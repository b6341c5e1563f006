import { days, hours, type Retention } from './kept.ts'

export const recordRetention = {
  'audit-lines': {
    what: 'who did what and when, by the number of the account; never what was voted for',
    why: 'acts can be checked later, and a changed line shows',
    stays: 'always',
  },
  'audit-heads': {
    what: 'number and hash of the newest line of the audit chain',
    why: 'a line cut off at the end shows',
    stays: 'always',
  },
  files: {
    what: 'photos and papers; what something sent or published refers to stays',
    why: 'photos and papers belong to what they are about; others wait for a form on its way',
    stays: { since: 'at', seconds: hours(48), job: 'remove-unused-files' },
  },
  'sent-forms': {
    what: 'the key of each form that was acted upon, with the answer it got',
    why: 'a form that is sent twice acts once',
    stays: { since: 'at', seconds: days(7) },
  },
  counters: {
    what: 'the last number given to a proposal, round or account',
    why: 'no number is given twice',
    stays: 'always',
  },
} as const satisfies Retention
