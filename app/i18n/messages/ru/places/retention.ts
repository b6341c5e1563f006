import type { placeRetention } from '#app/domain/places/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const placeRetentionWords: RetentionWordsOf<typeof placeRetention> = {
  municipalities: {
    what: 'Название, адрес, телефон и население муниципалитета',
    why: 'Из этого сделаны страницы',
  },
  territories: {
    what: 'Сёла, их границы, слияния и переименования',
    why: 'Старые предложения и голоса читаются по сёлам своего времени',
  },
}
