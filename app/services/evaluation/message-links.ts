import type { EvaluationMessages } from '#app/domain/evaluation/messages.ts'
import type { Paths } from '#app/paths.ts'
import type { MessageLinks } from '../message-link.ts'

type Named = { proposal: { number: number } }

const page = (paths: Paths, { proposal }: Named) => paths.proposal(proposal.number)
const card = (paths: Paths, { proposal }: Named) => paths.card(proposal.number)
const check = (paths: Paths, { proposal }: Named) => paths.check(proposal.number)

export const evaluationLinks: MessageLinks<EvaluationMessages> = {
  'proposal-returned': page,
  'proposal-accepted': card,
  'proposal-rejected': card,
  'appeal-dismissed': card,
  'appeal-accepted': card,
  'appeal-check': page,
  'exclusion-linked': page,
  'exclusion-unlinked': page,
  'proposal-hidden': page,
  'proposal-shown': page,
  'report-hide': page,
  'report-dismiss': page,
  'check-assigned': check,
  'check-due-tomorrow': check,
  'check-overdue': check,
}
