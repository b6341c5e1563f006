import type { KeptWordsOf } from '#app/domain/kept.ts'
import type { tallyRetention } from '#app/domain/tally/manifest.ts'

export const tallyKept: KeptWordsOf<typeof tallyRetention> = {
  results: {
    what: 'Что и на какую сумму профинансировано',
    why: 'Итог публичен',
  },
  'result-explanations': {
    what: 'Как шаг за шагом получился итог',
    why: 'Каждый может проследить подсчёт',
  },
}
