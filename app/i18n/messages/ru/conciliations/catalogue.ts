import { conciliationAudit } from './audit-actions.ts'
import { conciliationPapers } from './conciliation-papers.ts'
import { conciliationWork } from './conciliation-work.ts'
import { conciliations } from './conciliations.ts'
import { conciliationMessages } from './messages.ts'
import { participation } from './participation.ts'
import { conciliationReasons } from './reasons.ts'
import { conciliationRetentionWords } from './retention.ts'
import { conciliationSigned } from './signed.ts'
import { conciliationDesk } from './work.ts'

export const conciliationCatalogue = {
  texts: { conciliations, conciliationWork, conciliationPapers, participation },
  reasons: conciliationReasons,
  messages: conciliationMessages,
  audit: conciliationAudit,
  work: conciliationDesk,
  sections: { conciliations: 'Согласование' },
  retention: conciliationRetentionWords,
  signed: conciliationSigned,
}
