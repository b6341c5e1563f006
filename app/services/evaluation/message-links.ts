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
  'proposal-withheld': page,
  'proposal-shown': page,
  'report-hide': page,
  'report-dismiss': page,
  'check-assigned': check,
  'judgement-declined': (paths, { proposal }) => paths.checkAct(proposal.number, 'judge'),
  'checks-assigned': (paths) => `${paths.checks}?show=mine`,
  'check-due-tomorrow': check,
  'check-overdue': check,
}
