import { signatureAudit } from './audit-actions.ts'
import { signatureReasons } from './reasons.ts'
import { signatures } from './signatures.ts'

export const signatureCatalogue = {
  texts: { signatures },
  reasons: signatureReasons,
  audit: signatureAudit,
}
