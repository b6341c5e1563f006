import type { Rule } from '../permissions/rule.ts'

export const conciliationPermissions = {
  /** Tables that are not announced yet, and what is written of a meeting. */
  'see-conciliation-work': {
    who: ['budget-officer', 'hearing-secretary', 'clerk', 'auditor', 'admin'],
  },
  /** Lays remarks on a table, names the sides, announces the meeting or calls it off. */
  'write-conciliation': { who: ['budget-officer', 'hearing-secretary'] },
  /** Offers, what each side says of them, and the protocol. */
  'write-conciliation-protocol': { who: ['hearing-secretary'] },
  /** Takes what was agreed into the draft and sends the answers: asked for with the protocol, done by the second signature. */
  'confirm-conciliation': { who: ['hearing-secretary'], secondBy: ['budget-officer'] },
} as const satisfies Record<string, Rule>
