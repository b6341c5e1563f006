import type { HearingOffice } from '../pages.ts'
import type { ConsultationOrder, OrderText } from './order.ts'

/** A version of an order, or the model before the first, as everybody reads it. */
export type ShownOrder = {
  /** Null for the model. */
  order: Omit<ConsultationOrder, 'place'> | null
  text: OrderText
  terms: ConsultationOrder['terms']
  office: HearingOffice
  /** All versions, the newest first. */
  versions: readonly { version: number; at: Date }[]
}
