import type { NounFacts } from '../noun-facts.ts'
import { hearingDocuments } from './documents.server.ts'
import { hearingLinks } from './message-links.ts'
import { hearingOwnData } from './own/own-data.server.ts'

export const hearingFacts = {
  sections: { hearings: { action: 'see-hearing-work', path: 'officeHearings' } },
  own: { questions: 'myQuestions' },
  links: hearingLinks,
  ownData: hearingOwnData,
  documents: { hearings: hearingDocuments },
} as const satisfies NounFacts
