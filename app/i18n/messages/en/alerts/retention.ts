import type { alertRetention } from '#app/domain/alerts/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const alertRetentionWords: RetentionWordsOf<typeof alertRetention> = {
  'outbox-messages': {
    what: 'To whom a message went and whether it arrived; its words only until it is sent',
    why: 'To send what was promised, and to know who was told',
    goes: (term) => `Removed after the message was made: ${term}`,
  },
}
