import { days, type Retention } from '../retention-rule.ts'

export const evaluationRetention = {
  evaluations: {
    about: 'office',
    stays: 'always',
  },
  appeals: {
    about: 'person',
    stays: 'always',
  },
  reports: {
    about: 'person',
    stays: 'always',
  },
  'check-notes': {
    about: 'office',
    stays: { since: 'at', seconds: days(730) },
  },
  exclusions: {
    about: 'nobody',
    stays: 'always',
  },
} as const satisfies Retention
