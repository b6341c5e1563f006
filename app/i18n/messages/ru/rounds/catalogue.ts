import { roundAudit } from './audit-actions.ts'
import { roundMessages } from './messages.ts'
import { roundRetentionWords } from './retention.ts'
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
  audit: roundAudit,
  work: roundWork,
  sections: { rounds: 'Циклы бюджета' },
  retention: roundRetentionWords,
  signed: roundSigned,
}
