import { numero } from '#app/i18n/format.ts'
import { ratingsBy } from '#models/ratings/rating.server.ts'
import type { NounFacts } from '../noun-facts.ts'
import type { OwnReaders } from '../own-row.ts'
import { ratingDocuments } from './documents.server.ts'

const ownData = {
  async ratings({ place, id }) {
    const found = await ratingsBy(place, id)
    return found.map((entry) => ({
      at: entry.at,
      // Of which service, and how many of five; in every language the same.
      words: [numero(entry.facility, 'ky'), `${entry.score} / 5`, entry.words]
        .filter(Boolean)
        .join(' · '),
      entry,
    }))
  },
} as const satisfies OwnReaders

export const ratingFacts = {
  ownData,
  documents: { ratings: ratingDocuments },
} as const satisfies NounFacts
