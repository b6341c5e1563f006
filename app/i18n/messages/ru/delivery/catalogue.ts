import { deliveryAudit } from './audit-actions.ts'
import { delivery, deliveryReasons } from './delivery.ts'
import { deliveryMessages } from './messages.ts'
import { deliveryRetentionWords } from './retention.ts'
import { deliveryWork } from './work.ts'

export const deliveryCatalogue = {
  texts: { delivery },
  reasons: deliveryReasons,
  messages: deliveryMessages,
  audit: deliveryAudit,
  work: deliveryWork,
  sections: { deliveries: 'Исполнение' },
  retention: deliveryRetentionWords,
}
