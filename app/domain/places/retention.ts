import type { Retention } from '../retention-rule.ts'

export const placeRetention = {
  municipalities: {
    about: 'nobody',
    stays: 'always',
  },
  territories: {
    about: 'nobody',
    stays: 'always',
  },
} as const satisfies Retention
