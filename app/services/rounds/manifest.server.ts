import type { NounFacts } from '../noun-facts.ts'
import { extendPhase } from './acts/extend-phase.server.ts'
import { openVote } from './acts/open-vote.server.ts'
import { roundSteps } from './first-steps.server.ts'
import { roundLinks } from './message-links.ts'

export const roundFacts = {
  sections: { rounds: { action: 'enter-office', path: 'officeRounds' } },
  signed: { 'open-vote': openVote, 'extend-phase': extendPhase },
  links: roundLinks,
  steps: { rounds: roundSteps },
} as const satisfies NounFacts
