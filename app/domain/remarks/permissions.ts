import type { Rule } from '../permissions/rule.ts'

export const remarkPermissions = {
  /** Whoever lives here, of any age: no law sets one for what residents say of a budget. */
  'write-remark': { who: ['resident'] },
  'join-remark': { who: ['resident'] },
  /** From a letter or a hearing. */
  'take-in-remark': { who: ['hearing-secretary', 'clerk', 'budget-officer'] },
  'see-remark-work': {
    who: ['budget-officer', 'hearing-secretary', 'clerk', 'evaluator', 'auditor', 'admin'],
  },
  /** Who has to answer, and by when. */
  'assign-remark': { who: ['budget-officer', 'hearing-secretary'] },
  'answer-remark': { who: ['budget-officer', 'hearing-secretary', 'clerk', 'evaluator'] },
  /** The second look, which whoever answered first may not give. */
  'look-again-at-remark': {
    who: ['budget-officer', 'hearing-secretary', 'clerk', 'evaluator'],
    notAgain: true,
  },
  'say-of-answer': { who: ['author'] },
  /** Ends the discussion of a draft. */
  'put-to-kenesh': { who: ['budget-officer'] },
  'moderate-remark': { who: ['clerk'] },
  /** What of a draft residents can move in the simulator, and how far. */
  'set-levers': { who: ['budget-officer'] },
} as const satisfies Record<string, Rule>
