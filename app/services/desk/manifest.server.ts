import type { NounFacts } from '../noun-facts.ts'

export const deskFacts = {
  sections: { desk: { action: 'enter-office', path: 'office' } },
} as const satisfies NounFacts
