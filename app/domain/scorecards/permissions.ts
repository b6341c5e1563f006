import type { Rule } from '../permissions/rule.ts'

export const scorecardPermissions = {
  /** Whoever wrote at the meeting: the clerk, or a monitor whom the municipality has named. */
  'enter-scorecard': { who: ['clerk', 'monitor'] },
} as const satisfies Record<string, Rule>
