import type { deliveryRetention } from '#app/domain/delivery/manifest.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'

export const deliveryKept: KeptWordsOf<typeof deliveryRetention> = {
  deliveries: {
    what: 'Этапы, даты, деньги и фото победившего проекта',
    why: 'Чтобы все видели, что стало с деньгами',
  },
}
