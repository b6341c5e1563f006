import type { alertRetention } from '#app/domain/alerts/manifest.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'

export const alertRetentionWords: RetentionWordsOf<typeof alertRetention> = {
  'outbox-messages': {
    what: 'Кому ушло сообщение и дошло ли; его слова хранятся только до отправки',
    why: 'Чтобы доставить обещанное и знать, кому сообщили',
    goes: (term) => `Удаляется после создания сообщения: ${term}`,
  },
}
