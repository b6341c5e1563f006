import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { roundRetention } from '#app/domain/rounds/manifest.ts'

export const roundRetentionWords: RetentionWordsOf<typeof roundRetention> = {
  rounds: {
    what: 'Rules, dates and money of a round',
    why: 'The result can be understood by the rules it was voted under',
  },
  'pending-acts': {
    what: 'Who asked for an act of two persons, exactly what it does, who signed or declined it, and why',
    why: 'The acts that decide a round carry two names',
  },
}
