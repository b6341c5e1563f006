import type { NounFacts } from '../noun-facts.ts'
import { confirmProtocol } from './confirm-protocol.server.ts'
import { conciliationDocuments } from './documents.server.ts'
import { conciliationLinks } from './message-links.ts'

export const conciliationFacts = {
  sections: {
    conciliations: { action: 'see-conciliation-work', path: 'officeConciliations' },
  },
  signed: { 'confirm-conciliation': confirmProtocol },
  links: conciliationLinks,
  documents: { conciliations: conciliationDocuments },
} as const satisfies NounFacts
