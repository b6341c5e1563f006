import type { NounFacts } from '../noun-facts.ts'
import { placeSteps } from './first-steps.server.ts'

export const placeFacts = {
  sections: { territory: { action: 'read-territory', path: 'territory', also: 'ownMunicipality' } },
  steps: { places: placeSteps },
} as const satisfies NounFacts
