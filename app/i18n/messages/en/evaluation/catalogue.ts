import { appeals } from './appeals.ts'
import { evaluationAudit } from './audit-actions.ts'
import { checks } from './checks.ts'
import { evaluationMessages } from './messages.ts'
import { evaluation } from './public.ts'
import { evaluationReasons } from './reasons.ts'
import { reports } from './reports.ts'
import { evaluationRetentionWords } from './retention.ts'
import { evaluationSigned } from './signed.ts'
import { checkWork } from './work.ts'

export const evaluationCatalogue = {
  texts: { evaluation, checks, appeals, reports },
  reasons: evaluationReasons,
  messages: evaluationMessages,
  audit: evaluationAudit,
  work: checkWork,
  sections: { checks: 'Checks', appeals: 'Appeals', reports: 'Breaches' },
  retention: evaluationRetentionWords,
  signed: evaluationSigned,
}
