import type { deliveryRetention } from '#app/domain/delivery/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const deliveryRetentionWords: RetentionWordsOf<typeof deliveryRetention> = {
  deliveries: {
    what: 'Этапы, даты, деньги и фото победившего проекта',
    why: 'Чтобы все видели, что стало с деньгами',
  },
}
