import type { NounFacts } from '../noun-facts.ts'
import { remarkDocuments } from './document-holder.server.ts'
import { remarkOwnData } from './own-data.server.ts'

export const remarkFacts = {
  sections: { remarks: { action: 'see-remark-work', path: 'officeRemarks' } },
  ownData: remarkOwnData,
  documents: { remarks: remarkDocuments },
} as const satisfies NounFacts
