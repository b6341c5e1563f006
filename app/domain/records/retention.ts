import { days, type Retention } from '../retention-rule.ts'

export const recordRetention = {
  'audit-lines': {
    about: 'person',
    stays: 'always',
  },
  'audit-heads': {
    about: 'nobody',
    stays: 'always',
  },
  'sent-forms': {
    about: 'nobody',
    stays: { since: 'at', seconds: days(7) },
  },
  counters: {
    about: 'nobody',
    stays: 'always',
  },
} as const satisfies Retention
