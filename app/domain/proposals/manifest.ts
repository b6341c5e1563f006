import { type NounLists, typesOf } from '../noun-lists.ts'
import { proposalAuditActions } from './audit-actions.ts'
import type { ProposalMessages } from './messages.ts'
import { proposalPermissions } from './permissions.ts'
import type { ProposalReasons } from './reasons.ts'
import { proposalRetention } from './retention.ts'

/** What proposals lay on the desk, with what its sentence needs. */
export type ProposalWork = {
  /** A paper that was begun to be taken in and not sent. */
  'finish-paper': { citizen: string }
}

export const proposalLists = {
  permissions: proposalPermissions,
  auditActions: proposalAuditActions,
  retention: proposalRetention,
  reasons: typesOf<ProposalReasons>(),
  messages: typesOf<ProposalMessages>(),
  work: typesOf<ProposalWork>(),
} satisfies NounLists
