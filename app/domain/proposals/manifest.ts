import { type NounLists, typesOf } from '../noun-lists.ts'
import { proposalActs } from './audit-acts.ts'
import type { ProposalMessages } from './messages.ts'
import { proposalPermissions } from './permissions.ts'
import type { ProposalReasons } from './reasons.ts'
import { proposalRetention } from './retention.ts'

export const proposalLists = {
  permissions: proposalPermissions,
  acts: proposalActs,
  retention: proposalRetention,
  reasons: typesOf<ProposalReasons>(),
  messages: typesOf<ProposalMessages>(),
} satisfies NounLists
