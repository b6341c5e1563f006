import type { NounFacts } from '../noun-facts.ts'
import { recordOwnData } from './own-data.server.ts'

export const recordFacts = {
  sections: { audit: { action: 'read-audit', path: 'audit' } },
  ownData: recordOwnData,
} as const satisfies NounFacts
