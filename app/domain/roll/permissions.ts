import type { Rule } from '../permissions/rule.ts'

export const rollPermissions = {
  /** Takes a file in and sees its names until the roll is asked for. */
  'import-roll': { who: ['election-officer'] },
  'approve-roll': {
    who: ['election-officer'],
    secondBy: ['election-officer', 'admin', 'platform-admin'],
  },
  /** Whoever is disputed does not vote until they are taken back; both by a decision with a public number. */
  'set-aside-voter': {
    who: ['election-officer'],
    during: { round: ['preparation', 'ideas', 'checking', 'appeals', 'published', 'voting'] },
    secondBy: ['election-officer', 'admin', 'platform-admin'],
  },
  /** Sees a person's document at the counter and says whose account it is. */
  'identify-resident': { who: ['clerk', 'election-officer'], notAgain: true },
} as const satisfies Record<string, Rule>
