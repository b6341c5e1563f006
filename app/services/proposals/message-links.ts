import type { ProposalMessages } from '#app/domain/proposals/messages.ts'
import type { MessageLinks } from '../message-link.ts'

export const proposalLinks: MessageLinks<ProposalMessages> = {
  'proposal-sent': (paths, { proposal }) => paths.proposal(proposal.number),
  'proposal-listed': (paths, { proposal }) => paths.proposal(proposal.number),
  'project-funded': (paths, { proposal }) => paths.delivery(proposal.number),
  'project-not-funded': (paths, { proposal, round }) => paths.resultOf(round, proposal.number),
  'paper-taken-in': (paths, { proposal }) => paths.proposal(proposal.number),
  'co-author-invited': (paths) => paths.myProposals,
  'co-author-left': (paths, { proposal }) => paths.proposal(proposal.number),
}
