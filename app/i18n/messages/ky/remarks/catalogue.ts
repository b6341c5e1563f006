import { remarkActs } from './acts.ts'
import { kenesh } from './kenesh.ts'
import { remarkKept } from './kept.ts'
import { remarkMessages } from './messages.ts'
import { remarkReasons } from './reasons.ts'
import { remarkAnswers } from './remark-answers.ts'
import { remarks } from './remarks.ts'
import { remarkWork } from './work.ts'

export const remarkCatalogue = {
  texts: { remarks, remarkAnswers, kenesh },
  reasons: remarkReasons,
  messages: remarkMessages,
  acts: remarkActs,
  work: remarkWork,
  own: { remarks: 'Менин пикирлерим' },
  sections: { remarks: 'Пикирлер' },
  kept: remarkKept,
}
