import type { Rule } from '../permissions/rule.ts'

export const visitPermissions = {
  /** Whoever the municipality has named: what is measured stands beside what residents say. */
  'visit-facilities': { who: ['monitor'] },
} as const satisfies Record<string, Rule>
