import { deliveryActs } from './acts.ts'
import { delivery, deliveryReasons } from './delivery.ts'

export const deliveryCatalogue = {
  texts: { delivery },
  reasons: deliveryReasons,
  acts: deliveryActs,
}
