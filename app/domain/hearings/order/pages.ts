import type { HearingOffice } from '../pages.ts'
import type { ConsultationOrder, OrderText } from './order.ts'
import type { OutlivedParts } from './outlived.ts'

/** A version of an order, or the model before the first, as everybody reads it. */
export type ShownOrder = {
  /** Null for the model. */
  order: Omit<ConsultationOrder, 'place'> | null
  text: OrderText
  /** Translations that are older than the Kyrgyz they stand for. */
  outlived: OutlivedParts
  terms: ConsultationOrder['terms']
  office: HearingOffice
  /** All versions, the newest first. */
  versions: readonly { version: number; at: Date }[]
}
