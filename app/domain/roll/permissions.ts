import type { Rule } from '../permissions/rule.ts'

const beforeTheClose = [
  ...(['preparation', 'ideas', 'checking'] as const),
  ...(['appeals', 'published', 'voting'] as const),
] as const

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
    during: { round: beforeTheClose },
    secondBy: ['election-officer', 'admin', 'platform-admin'],
  },
  /** Types a PIN from a document to see which row of the roll a decision is about. */
  'compare-row': { who: ['election-officer', 'admin'], during: { round: beforeTheClose } },
  /** Sees a person's document at the counter and says whose account it is. */
  'identify-resident': { who: ['clerk', 'election-officer'], notAgain: true },
} as const satisfies Record<string, Rule>
