import type { deliveryRetention } from '#app/domain/delivery/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const deliveryRetentionWords: RetentionWordsOf<typeof deliveryRetention> = {
  deliveries: {
    what: 'Тандалган долбоордун баскычтары, күндөрү, акчасы жана сүрөттөрү',
    why: 'Акча кайда кеткенин баары көрсүн',
  },
}
