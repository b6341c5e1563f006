import type { Rule } from '../permissions/rule.ts'

export const votingPermissions = {
  'cast-ballot': {
    who: ['resident'],
    during: { round: ['voting'] },
    eligible: 'vote',
    needsOpenVote: true,
  },
  'see-own-ballot': { who: ['resident'], during: { round: ['voting'] }, needsOpenVote: true },
} as const satisfies Record<string, Rule>
