import type { deliveryRetention } from '#app/domain/delivery/manifest.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'

export const deliveryKept: KeptWordsOf<typeof deliveryRetention> = {
  deliveries: {
    what: 'Stages, dates, money and photos of a funded project',
    why: 'So that everybody may see what became of the money',
  },
}
