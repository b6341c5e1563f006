import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { tallyRetention } from '#app/domain/tally/manifest.ts'

export const tallyRetentionWords: RetentionWordsOf<typeof tallyRetention> = {
  results: {
    what: 'What was funded and with how much',
    why: 'The result is public',
  },
  'result-explanations': {
    what: 'How the result came about, step by step',
    why: 'Everybody may follow the count',
  },
}
