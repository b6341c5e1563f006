import type { Rule } from '../permissions/rule.ts'
import { phases } from './phase.ts'

/** The platform’s admin signs as a witness where a municipality has too few people of its own. */
export const roundPermissions = {
  'create-round': { who: ['election-officer', 'admin'] },
  'change-round': { who: ['election-officer', 'admin'], changesRules: true },
  'publish-round': { who: ['election-officer', 'admin'] },
  'delete-round-draft': { who: ['election-officer', 'admin'] },
  'publish-list': {
    who: ['election-officer'],
    during: { round: ['appeals', 'published'] },
    changesRules: true,
  },
  'open-vote': {
    who: ['election-officer'],
    during: { round: ['published', 'voting'] },
    changesRules: true,
    secondBy: ['election-officer', 'admin', 'platform-admin'],
  },
  'extend-phase': {
    who: ['election-officer', 'admin'],
    during: { round: phases },
    secondBy: ['election-officer', 'admin', 'platform-admin'],
  },
} as const satisfies Record<string, Rule>
