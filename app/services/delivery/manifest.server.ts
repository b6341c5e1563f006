import type { NounFacts } from '../noun-facts.ts'
import { deliveryDocuments } from './document-holder.server.ts'
import { deliveryLinks } from './message-links.ts'

export const deliveryFacts = {
  sections: { deliveries: { action: 'update-delivery', path: 'officeDeliveries' } },
  links: deliveryLinks,
  documents: { deliveries: deliveryDocuments },
} as const satisfies NounFacts
