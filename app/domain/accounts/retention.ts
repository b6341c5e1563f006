import { hours, minutes, type Retention } from '../retention-rule.ts'

export const accountRetention = {
  accounts: {
    about: 'person',
    stays: 'always',
    goesWithAccount: true,
  },
  'second-factors': {
    about: 'person',
    stays: 'always',
    goesWithAccount: true,
  },
  sessions: {
    about: 'person',
    stays: { since: 'expiresAt', seconds: 0 },
    goesWithAccount: true,
  },
  'one-time-codes': {
    about: 'person',
    stays: { since: 'expiresAt', seconds: hours(1) },
    goesWithAccount: true,
  },
  throttles: {
    about: 'nobody',
    stays: { since: 'until', seconds: minutes(1) },
  },
} as const satisfies Retention
