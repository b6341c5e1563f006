import type { Rule } from '../permissions/rule.ts'

export const ratingPermissions = {
  /** For oneself alone: the rating is that of the account. */
  'rate-facility': { who: ['resident'] },
  /** In the provider's name. */
  'reply-to-ratings': { who: ['clerk'] },
  'hide-rating': { who: ['clerk', 'admin'] },
} as const satisfies Record<string, Rule>
