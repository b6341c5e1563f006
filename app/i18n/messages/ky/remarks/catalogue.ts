import { remarkActs } from './acts.ts'
import { kenesh } from './kenesh.ts'
import { remarkKept } from './kept.ts'
import { remarkMessages } from './messages.ts'
import { remarkReasons } from './reasons.ts'
import { remarkAnswers } from './remark-answers.ts'
import { remarks } from './remarks.ts'
import { simulator } from './simulator.ts'
import { simulatorReasons } from './simulator-reasons.ts'
import { remarkWork } from './work.ts'

export const remarkCatalogue = {
  texts: { remarks, remarkAnswers, kenesh, simulator },
  reasons: { ...remarkReasons, ...simulatorReasons },
  messages: remarkMessages,
  acts: remarkActs,
  work: remarkWork,
  own: { remarks: 'Менин пикирлерим' },
  sections: { remarks: 'Пикирлер' },
  kept: remarkKept,
}
