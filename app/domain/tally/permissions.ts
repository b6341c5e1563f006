import type { Rule } from '../permissions/rule.ts'

const afterTheVote = ['counting', 'result', 'delivery'] as const

export const tallyPermissions = {
  'count-votes': {
    who: ['election-officer'],
    during: { round: afterTheVote },
    needsOpenVote: true,
  },
  // Whoever is to sign the publication sees it on the page of that act
  'read-unpublished-result': { who: ['election-officer', 'auditor'] },
  'publish-result': {
    who: ['election-officer'],
    during: { round: afterTheVote },
    needsOpenVote: true,
    secondBy: ['election-officer', 'admin', 'platform-admin'],
  },
  /** Not before the time for complaints is over: until then everybody can ask whether they took part. */
  'destroy-keys': {
    who: ['election-officer'],
    during: { round: ['delivery'] },
    needsOpenVote: true,
    secondBy: ['election-officer', 'admin', 'platform-admin'],
  },
} as const satisfies Record<string, Rule>
