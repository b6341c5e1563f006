import type { Rule } from '../permissions/rule.ts'

export const votingPermissions = {
  'cast-ballot': {
    who: ['resident'],
    during: { round: ['voting'] },
    eligible: 'vote',
    needsOpenVote: true,
  },
} as const satisfies Record<string, Rule>
