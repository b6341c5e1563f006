import type { deliveryRetention } from '#app/domain/delivery/manifest.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'

export const deliveryKept: KeptWordsOf<typeof deliveryRetention> = {
  deliveries: {
    what: 'Тандалган долбоордун этаптары, күндөрү, акчасы жана сүрөттөрү',
    why: 'Акча кайда кеткенин баары көрсүн',
  },
}
