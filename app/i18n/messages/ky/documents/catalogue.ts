import { documentActs } from './acts.ts'
import { documents } from './documents.ts'
import { documentKept } from './kept.ts'
import { documentReasons } from './reasons.ts'

export const documentCatalogue = {
  texts: { documents },
  reasons: documentReasons,
  acts: documentActs,
  sections: { documents: 'Документтер' },
  kept: documentKept,
}
