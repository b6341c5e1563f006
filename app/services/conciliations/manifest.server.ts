import type { NounFacts } from '../noun-facts.ts'
import { confirmProtocol } from './confirm-protocol.server.ts'
import { conciliationLinks } from './message-links.ts'

export const conciliationFacts = {
  sections: {
    conciliations: { action: 'see-conciliation-work', path: 'officeConciliations' },
  },
  signed: { 'confirm-conciliation': confirmProtocol },
  links: conciliationLinks,
} as const satisfies NounFacts
