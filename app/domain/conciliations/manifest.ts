import type { AuditActions } from '../audit-actions.ts'
import { type NounLists, typesOf } from '../noun-lists.ts'
import type { Retention } from '../retention-rule.ts'
import { conciliationPermissions } from './permissions.ts'
import type { ProtocolContent } from './protocol-act.ts'
import type { ConciliationReasons } from './reasons.ts'

export const conciliationAuditActions = {
  'conciliation-written': 'office',
  'conciliation-deleted': 'office',
  'conciliation-sides-named': 'office',
  'conciliation-offer-written': 'office',
  'conciliation-announced': 'everybody',
  'conciliation-changed': 'everybody',
  'conciliation-called-off': 'everybody',
  'conciliation-protocol-written': 'everybody',
  'conciliation-protocol-returned': 'everybody',
  'conciliation-confirmed': 'everybody',
  'conciliation-protocol-signed': 'everybody',
} as const satisfies AuditActions

export const conciliationRetention = {
  /** Sides may be people by their names. */
  conciliations: { about: 'office', stays: 'always' },
} as const satisfies Retention

/** What is written to the authors of the remarks on a table. */
export type ConciliationMessages = {
  'conciliation-announced': { year: number; number: number; remark: number; begins: Date }
}

type Named = { year: number; number: number; title: string }

/** What tables lay on the desk. */
export type ConciliationWork = {
  'conciliation-announce': Named
  'conciliation-protocol': Named
  /** The draft with what was agreed is made and waits for its publication. */
  'conciliation-publish': Named & { version: number }
}

export const conciliationLists = {
  permissions: conciliationPermissions,
  auditActions: conciliationAuditActions,
  retention: conciliationRetention,
  reasons: typesOf<ConciliationReasons>(),
  messages: typesOf<ConciliationMessages>(),
  work: typesOf<ConciliationWork>(),
  signed: typesOf<{ 'confirm-conciliation': ProtocolContent }>(),
} satisfies NounLists
