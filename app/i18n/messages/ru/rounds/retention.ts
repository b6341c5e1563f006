import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { roundRetention } from '#app/domain/rounds/manifest.ts'

export const roundRetentionWords: RetentionWordsOf<typeof roundRetention> = {
  rounds: {
    what: 'Правила, даты и деньги цикла',
    why: 'Чтобы итог был понятен по правилам, по которым голосовали',
  },
  'pending-acts': {
    what: 'Кто попросил о действии двух лиц, что именно оно делает, кто подписал или отказал и почему',
    why: 'Под тем, что решает цикл, стоят два имени',
  },
}
