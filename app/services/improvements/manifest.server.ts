import { improvementsBy } from '#models/improvements/improvement.server.ts'
import type { NounFacts } from '../noun-facts.ts'
import type { OwnReaders } from '../own-row.ts'
import { improvementDocuments } from './documents.server.ts'
import { improvementLinks } from './message-links.ts'

const ownData = {
  async improvements({ place, id }) {
    const found = await improvementsBy(place, id)
    // Of what others wrote only that it is there belongs to them.
    return found.flatMap(({ number, title, steps }) =>
      steps
        .filter(({ by }) => by === id)
        .map((step) => ({ at: step.at, words: `${title}: ${step.text}`, entry: { number, step } })),
    )
  },
} as const satisfies OwnReaders

export const improvementFacts = {
  sections: { improvements: { action: 'see-improvements', path: 'officeImprovements' } },
  links: improvementLinks,
  ownData,
  documents: { improvements: improvementDocuments },
} as const satisfies NounFacts
