import type { NounFacts } from '../noun-facts.ts'
import { evaluationLinks } from './message-links.ts'
import { evaluationOwnData } from './reports/own-data.server.ts'
import { signJudgement } from './sign-judgement.server.ts'

export const evaluationFacts = {
  sections: {
    checks: { action: 'enter-office', path: 'checks' },
    appeals: { action: 'enter-office', path: 'appeals' },
    reports: { action: 'read-reports', path: 'reports' },
  },
  signed: { 'decide-check': signJudgement },
  links: evaluationLinks,
  ownData: evaluationOwnData,
} as const satisfies NounFacts
