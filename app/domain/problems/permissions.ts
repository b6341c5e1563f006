import type { Rule } from '../permissions/rule.ts'

export const problemPermissions = {
  /** With an account; without one a code confirms the phone, which needs no rule. */
  'report-problem': { who: ['resident'] },
  'follow-problem': { who: ['resident'] },
  /** Opens it again, and takes personal details out. */
  'change-own-problem': { who: ['author'] },
  'see-problems': { who: ['clerk', 'budget-officer', 'auditor', 'admin'] },
  /** In the provider's name. */
  'handle-problem': { who: ['clerk'] },
  /** Says that the words of a report break the rules. */
  'complain-about-problem': { who: ['resident'] },
  'moderate-problem': { who: ['clerk'] },
  /** Lets a program of somebody else send reports. */
  'issue-problem-key': { who: ['admin'] },
} as const satisfies Record<string, Rule>
