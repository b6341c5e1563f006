import type { evaluationRetention } from '#app/domain/evaluation/retention.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const evaluationRetentionWords: RetentionWordsOf<typeof evaluationRetention> = {
  evaluations: {
    what: 'Кто проверял предложение, что нашёл и кто подписал',
    why: 'Чтобы решение стояло вместе с причинами',
  },
  appeals: {
    what: 'Что автор написал против отклонения и что решили',
    why: 'Чтобы решение стояло вместе с причинами',
  },
  reports: {
    what: 'Кто сообщил о каком нарушении, в каком предложении, и что стало; имя нигде не публикуется',
    why: 'Чтобы без причины ничего не скрывали и не оставляли',
  },
  'check-notes': {
    what: 'Что проверяющие пишут друг другу о предложении; не публикуется',
    why: 'Чтобы проверять вместе',
    goes: (term) => `Удаляются после записи: ${term}`,
  },
  exclusions: {
    what: 'Какие предложения исключают друг друга',
    why: 'Подсчёт должен это знать, и каждый может пересчитать',
  },
}
