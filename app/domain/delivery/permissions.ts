import type { Rule } from '../permissions/rule.ts'

export const deliveryPermissions = {
  'update-delivery': {
    who: ['clerk', 'budget-officer'],
    during: { round: ['result', 'delivery'] },
  },
} as const satisfies Record<string, Rule>
