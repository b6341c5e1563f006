import type { Retention } from '../retention-rule.ts'

export const votingRetention = {
  ballots: {
    about: 'nobody',
    stays: 'always',
  },
  'vote-boxes': {
    about: 'nobody',
    stays: 'always',
  },
  'roll-marks': {
    about: 'nobody',
    stays: 'always',
  },
  'vote-fences': {
    about: 'nobody',
    stays: 'always',
  },
  'round-key-fingerprints': {
    about: 'nobody',
    stays: 'always',
  },
} as const satisfies Retention
