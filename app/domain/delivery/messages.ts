import type { Day } from '../calendar/day.ts'
import type { NamedProposal } from '../proposals/messages.ts'
import type { DeliveryStage } from './delivery.ts'

type Planned = { proposal: NamedProposal; stage: DeliveryStage; planned: Day }

/**
 * What is written to authors while their project is carried out (an empty note came with photos only), and to the office
 * whose stage should be done.
 */
export type DeliveryMessages = {
  'delivery-stage': { proposal: NamedProposal; stage: DeliveryStage }
  'delivery-news': { proposal: NamedProposal; note: string }
  'delivery-due-tomorrow': Planned
  'delivery-late': Planned
}
