import type { DeliveryMessages } from '#app/domain/delivery/messages.ts'
import type { MessageLinks } from '../message-link.ts'

export const deliveryLinks: MessageLinks<DeliveryMessages> = {
  'delivery-stage': (paths, { proposal }) => paths.delivery(proposal.number),
  'delivery-due-tomorrow': (paths, { proposal }) => paths.updateDelivery(proposal.number),
  'delivery-late': (paths, { proposal }) => paths.updateDelivery(proposal.number),
  'delivery-news': (paths, { proposal }) => paths.delivery(proposal.number),
}
