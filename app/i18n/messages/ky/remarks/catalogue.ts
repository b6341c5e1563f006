import { remarkActs } from './acts.ts'
import { remarkKept } from './kept.ts'
import { remarkReasons } from './reasons.ts'
import { remarks } from './remarks.ts'

export const remarkCatalogue = {
  texts: { remarks },
  reasons: remarkReasons,
  acts: remarkActs,
  sections: { remarks: 'Пикирлер' },
  kept: remarkKept,
}
