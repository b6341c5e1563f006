import { deliveryActs } from './acts.ts'
import { delivery, deliveryReasons } from './delivery.ts'
import { deliveryWork } from './work.ts'

export const deliveryCatalogue = {
  texts: { delivery },
  reasons: deliveryReasons,
  acts: deliveryActs,
  work: deliveryWork,
}
