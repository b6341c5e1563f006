import type { NounFacts } from '../noun-facts.ts'
import { remarkDocuments } from './document-holder.server.ts'
import { remarkLinks } from './message-links.ts'
import { remarkOwnData } from './own-data.server.ts'

export const remarkFacts = {
  sections: { remarks: { action: 'see-remark-work', path: 'officeRemarks' } },
  own: { remarks: 'myRemarks' },
  links: remarkLinks,
  ownData: remarkOwnData,
  documents: { remarks: remarkDocuments },
} as const satisfies NounFacts
