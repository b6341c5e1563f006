import type { NounFacts } from '../noun-facts.ts'
import { changeCommissionKey } from './change-key.server.ts'
import { takeInBallots } from './take-in-ballots.server.ts'

export const commissionFacts = {
  signed: { 'take-in-ballots': takeInBallots, 'change-commission-key': changeCommissionKey },
} as const satisfies NounFacts
