import { roundActs } from './acts.ts'
import { roundOffice } from './round-office.ts'
import { roundReasons } from './round-reasons.ts'
import { roundRules } from './round-rules.ts'
import { rounds } from './rounds.ts'
import { roundWork } from './work.ts'

export const roundCatalogue = {
  texts: { roundOffice, roundRules, rounds },
  reasons: roundReasons,
  acts: roundActs,
  work: roundWork,
  sections: { rounds: 'Айлампалар' },
}
