import type { Rule } from '../permissions/rule.ts'

export const hearingPermissions = {
  /** Hearings that are not announced, and what is not for everybody. */
  'see-hearing-work': {
    who: ['hearing-secretary', 'clerk', 'budget-officer', 'auditor', 'admin'],
  },
  'write-hearing': { who: ['hearing-secretary', 'clerk'] },
  'announce-hearing': { who: ['hearing-secretary', 'clerk'] },
  /** Names of those who are invited. */
  'invite-to-hearing': { who: ['hearing-secretary', 'clerk'] },
  'count-attendance': { who: ['hearing-secretary', 'clerk'] },
  'ask-hearing': { who: ['resident'] },
  'take-in-question': { who: ['hearing-secretary', 'clerk'] },
  'answer-question': { who: ['hearing-secretary', 'clerk', 'budget-officer'] },
  'hide-question': { who: ['hearing-secretary', 'admin'] },
  /** The order by which residents are consulted. */
  'write-order': { who: ['hearing-secretary', 'clerk'] },
  'publish-minutes': { who: ['hearing-secretary'] },
} as const satisfies Record<string, Rule>
