import type { deliveryRetention } from '#app/domain/delivery/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const deliveryRetentionWords: RetentionWordsOf<typeof deliveryRetention> = {
  deliveries: {
    what: 'Stages, dates, money and photos of a funded project',
    why: 'So that everybody may see what became of the money',
  },
}
