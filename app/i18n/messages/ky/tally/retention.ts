import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { tallyRetention } from '#app/domain/tally/manifest.ts'

export const tallyRetentionWords: RetentionWordsOf<typeof tallyRetention> = {
  results: {
    what: 'Эмнеге канча акча бөлүнгөнү',
    why: 'Жыйынтык ачык',
  },
  'result-explanations': {
    what: 'Жыйынтык кадам сайын кантип чыкканы',
    why: 'Эсептөөнү баары карап чыга алат',
  },
}
