import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { tallyRetention } from '#app/domain/tally/manifest.ts'

export const tallyRetentionWords: RetentionWordsOf<typeof tallyRetention> = {
  results: {
    what: 'Что и на какую сумму профинансировано',
    why: 'Итог публичен',
  },
  'result-explanations': {
    what: 'Как шаг за шагом получился итог',
    why: 'Каждый может проследить подсчёт',
  },
}
