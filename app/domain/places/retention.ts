import type { Retention } from '../kept.ts'

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
