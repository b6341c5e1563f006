import type { Rule } from '../permissions/rule.ts'

/** The platform's admin belongs to the country and has no office in any municipality. */
export const placePermissions = {
  'enter-platform': { who: ['platform-admin'] },
  'create-municipality': { who: ['platform-admin'] },
  'change-municipality': { who: ['platform-admin'] },
  'suspend-municipality': { who: ['platform-admin'] },
  'invite-admin': { who: ['platform-admin'] },
  'change-own-municipality': { who: ['admin'] },

  'read-territory': { who: ['admin', 'auditor'] },
  'change-territory': { who: ['admin'] },
  'end-territory': { who: ['admin'], changesRules: true },
} as const satisfies Record<string, Rule>
