import { documentAudit } from './audit-actions.ts'
import { documents } from './documents.ts'
import { documentReasons } from './reasons.ts'
import { documentRetentionWords } from './retention.ts'

export const documentCatalogue = {
  texts: { documents },
  reasons: documentReasons,
  audit: documentAudit,
  sections: { documents: 'Документы' },
  retention: documentRetentionWords,
}
