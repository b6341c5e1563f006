import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { votingRetention } from '#app/domain/voting/retention.ts'

export const votingRetentionWords: RetentionWordsOf<typeof votingRetention> = {
  ballots: {
    what: 'The choices of the votes of a closed round, without a person and without a time',
    why: 'Everybody may count again',
  },
  'vote-boxes': {
    what: 'The votes, each in an envelope that only a key outside the database opens',
    why: 'The count after the close; the envelopes go when their key is destroyed',
  },
  'roll-marks': {
    what: 'A keyed tag that names nobody, with the way of the vote',
    why: 'No account votes twice',
  },
  'vote-fences': {
    what: 'How many voted, by village and day; nobody’s name and no choice',
    why: 'No ballot is stored after the close, and the turnout is told without reading ballots',
  },
  'round-key-fingerprints': {
    what: 'The fingerprint of a round’s keys, which lie outside the database',
    why: 'A server that holds other keys takes no ballot',
  },
}
