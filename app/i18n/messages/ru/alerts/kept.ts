import type { alertRetention } from '#app/domain/alerts/manifest.ts'
import type { KeptWordsOf } from '#app/domain/kept.ts'

export const alertKept: KeptWordsOf<typeof alertRetention> = {
  'outbox-messages': {
    what: 'Кому ушло сообщение и дошло ли; его слова хранятся только до отправки',
    why: 'Чтобы доставить обещанное и знать, кому сообщили',
    goes: (term) => `Удаляется после создания сообщения: ${term}`,
  },
}
