import type { alertRetention } from '#app/domain/alerts/manifest.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'

export const alertKept: KeptWordsOf<typeof alertRetention> = {
  'outbox-messages': {
    what: 'To whom a message went and whether it arrived; its words only until it is sent',
    why: 'To send what was promised, and to know who was told',
    goes: (term) => `Removed after the message was made: ${term}`,
  },
}
