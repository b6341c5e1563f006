import type { NounFacts } from '../noun-facts.ts'
import { municipalDocuments } from './municipal-holder.server.ts'

export const documentFacts = {
  sections: { documents: { action: 'enter-office', path: 'officeDocuments' } },
  documents: { municipal: municipalDocuments },
} as const satisfies NounFacts
