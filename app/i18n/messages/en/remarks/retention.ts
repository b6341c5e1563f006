import type { remarkRetention } from '#app/domain/remarks/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const remarkRetentionWords: RetentionWordsOf<typeof remarkRetention> = {
  remarks: {
    what: 'A remark on a budget: its text, sum, village and files, and who wrote it; of a letter the author’s name and phone',
    why: 'So that the remark is not lost, gets an answer and shows what became of the line',
  },
  'kenesh-gates': {
    what: 'Which draft was put to the vote of the kenesh when and by whom and, where remarks were unanswered, why',
    why: 'So that everybody knows whether every remark was answered, and if not, why',
  },
  'remark-voices': {
    what: 'Who joined which remark',
    why: 'So that one person joins once; who it is is not published',
  },
  levers: {
    what: 'Which groups of a draft can be moved within which limits, what is protected and why',
    why: 'So that residents can try to make the budget themselves',
  },
}
