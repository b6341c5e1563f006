import { roundActs } from './acts.ts'
import { roundKept } from './kept.ts'
import { roundMessages } from './messages.ts'
import { roundOffice } from './round-office.ts'
import { roundReasons } from './round-reasons.ts'
import { roundRules } from './round-rules.ts'
import { rounds } from './rounds.ts'
import { roundSigned } from './signed.ts'
import { roundWork } from './work.ts'

export const roundCatalogue = {
  texts: { roundOffice, roundRules, rounds },
  reasons: roundReasons,
  messages: roundMessages,
  acts: roundActs,
  work: roundWork,
  sections: { rounds: 'Rounds' },
  kept: roundKept,
  signed: roundSigned,
}
