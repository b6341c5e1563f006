import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'

export const ledgerRetention = {
  'ledger-leaves': { about: 'nobody', stays: 'always' },
  'ledger-heads': { about: 'nobody', stays: 'always' },
} as const satisfies Retention

export type LedgerReasons = {
  /** Not sixteen of the signs that codes have. */
  'code-unreadable': Record<never, never>
}

export const ledgerLists = {
  retention: ledgerRetention,
  reasons: typesOf<LedgerReasons>(),
} satisfies NounLists
