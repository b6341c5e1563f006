import { deliveryActs } from './acts.ts'
import { delivery, deliveryReasons } from './delivery.ts'
import { deliveryKept } from './kept.ts'
import { deliveryMessages } from './messages.ts'
import { deliveryWork } from './work.ts'

export const deliveryCatalogue = {
  texts: { delivery },
  reasons: deliveryReasons,
  messages: deliveryMessages,
  acts: deliveryActs,
  work: deliveryWork,
  sections: { deliveries: 'Delivery' },
  kept: deliveryKept,
}
