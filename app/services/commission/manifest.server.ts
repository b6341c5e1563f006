import type { NounFacts } from '../noun-facts.ts'
import { takeInBallots } from './take-in-ballots.server.ts'

export const commissionFacts = {
  signed: { 'take-in-ballots': takeInBallots },
} as const satisfies NounFacts
