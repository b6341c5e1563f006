import type { NounFacts } from '../noun-facts.ts'
import { conciliationLinks } from './message-links.ts'

export const conciliationFacts = {
  sections: {
    conciliations: { action: 'see-conciliation-work', path: 'officeConciliations' },
  },
  links: conciliationLinks,
} as const satisfies NounFacts
