import { signatureActs } from './acts.ts'
import { signatureReasons } from './reasons.ts'
import { signatures } from './signatures.ts'

export const signatureCatalogue = {
  texts: { signatures },
  reasons: signatureReasons,
  acts: signatureActs,
}
