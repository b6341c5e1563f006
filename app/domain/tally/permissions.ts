import type { Rule } from '../permissions/rule.ts'

const afterTheVote = ['counting', 'result', 'delivery'] as const

export const tallyPermissions = {
  'count-votes': {
    who: ['election-officer'],
    during: { round: afterTheVote },
    needsOpenVote: true,
  },
  'publish-result': {
    who: ['election-officer'],
    during: { round: afterTheVote },
    needsOpenVote: true,
    secondBy: ['election-officer', 'admin'],
  },
} as const satisfies Record<string, Rule>
