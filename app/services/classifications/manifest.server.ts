import type { NounFacts } from '../noun-facts.ts'

export const classificationFacts = {
  sections: { classifications: { action: 'read-classifications', path: 'classifications' } },
} as const satisfies NounFacts
