import type { NounFacts } from '../noun-facts.ts'

export const facilityFacts = {
  sections: { facilities: { action: 'read-facilities', path: 'officeFacilities' } },
} as const satisfies NounFacts
