import { signatureActs } from './acts.ts'
import { signatures } from './signatures.ts'
import { signatureWork } from './work.ts'

export const signatureCatalogue = {
  texts: { signatures },
  acts: signatureActs,
  work: signatureWork,
}
