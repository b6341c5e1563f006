import type { NamedProposal } from '../proposals/messages.ts'
import type { DeliveryStage } from './delivery.ts'

/** What is written to authors while their project is carried out; an empty note came with photos only. */
export type DeliveryMessages = {
  'delivery-stage': { proposal: NamedProposal; stage: DeliveryStage }
  'delivery-news': { proposal: NamedProposal; note: string }
}
