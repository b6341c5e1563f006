import type { KeptWordsOf } from '#app/domain/kept.ts'
import type { roundRetention } from '#app/domain/rounds/manifest.ts'

export const roundKept: KeptWordsOf<typeof roundRetention> = {
  rounds: {
    what: 'Правила, даты и деньги цикла',
    why: 'Чтобы итог был понятен по правилам, по которым голосовали',
  },
  'pending-acts': {
    what: 'Кто попросил о действии двух лиц, что именно оно делает, кто подписал или отказал и почему',
    why: 'Под тем, что решает цикл, стоят два имени',
  },
}
