import type { Retention } from '../records/kept.ts'

export const votingRetention = {
  ballots: {
    what: 'choices, without a person and without a time',
    why: 'everybody may count again',
    stays: 'always',
  },
  'roll-marks': {
    what: 'a keyed tag that names nobody, with the day and the way of the vote',
    why: 'nobody votes twice',
    stays: 'always',
  },
  'vote-fences': {
    what: 'how many voted, by village and day, in 256 parts; nobody’s name and no choice',
    why: 'no ballot is stored after the close, and the turnout is told without reading ballots',
    stays: 'always',
  },
  'round-key-fingerprints': {
    what: 'the fingerprint of a round’s keys, which lie outside the database',
    why: 'a server that holds other keys takes no ballot',
    stays: 'always',
  },
} as const satisfies Retention
