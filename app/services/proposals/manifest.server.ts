import type { NounFacts } from '../noun-facts.ts'
import { proposalDocuments } from './document-holder.server.ts'
import { proposalLinks } from './message-links.ts'
import { proposalOwnData } from './own-data.server.ts'

export const proposalFacts = {
  sections: {
    paper: { action: 'read-paper-register', path: 'paperRegister', also: 'paperIntake' },
  },
  own: { proposals: 'myProposals' },
  links: proposalLinks,
  ownData: proposalOwnData,
  documents: { proposals: proposalDocuments },
} as const satisfies NounFacts
