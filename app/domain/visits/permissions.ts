import type { Rule } from '../permissions/rule.ts'

export const visitPermissions = {
  /** Whoever the municipality has named: what is measured stands beside what residents say. */
  'visit-facilities': { who: ['monitor'] },
  /** Others collect with a form of their own phones; the office brings their file. */
  'take-visits': { who: ['clerk'] },
} as const satisfies Record<string, Rule>
